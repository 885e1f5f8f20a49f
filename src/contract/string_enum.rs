//! What every enumeration of strings shares: its values, and the way from and to their names.

use super::types::error::ConversionError;

/// The error for a name that is none of the values, with the nearest one.
pub(crate) fn unknown(name: &str, known: &[&'static str]) -> ConversionError {
    let shown = crate::text::shortened::shortened(&serde_json::Value::from(name));
    let mut text = format!("{shown} is none of its values");
    if let Some(near) = crate::text::nearest::nearest(name, known.iter().copied()) {
        text.push_str(&format!("; did you mean `{near}`?"));
    }
    text.into()
}

/// What has a value for each of some names.
pub(crate) trait Named: Sized {
    const NAMES: &'static [&'static str];

    fn named(name: &str) -> Option<Self>;
}

/// Reads an enumeration from the name of one of its values.
pub(crate) struct NameVisitor<T>(pub(crate) std::marker::PhantomData<T>);

impl<T: Named> serde::de::Visitor<'_> for NameVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("one of the strings of an enumeration")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<T, E> {
        T::named(name).ok_or_else(|| E::unknown_variant(name, T::NAMES))
    }
}

/// Names of the values of an enumeration that typify made. The first name is written, all are read.
/// serde's own derives print a type and three visitors for each enumeration; here one visitor
/// serves all.
macro_rules! string_enum {
    ($type:ident { $($variant:ident = $name:literal $(| $alias:literal)*,)* }) => {
        impl $type {
            /// Every value, in the order of the schema.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The string on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }

        impl crate::contract::string_enum::Named for $type {
            const NAMES: &'static [&'static str] = &[$($name),*];

            fn named(name: &str) -> Option<Self> {
                match name {
                    $($name $(| $alias)* => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use crate::contract::string_enum::NameVisitor;
                deserializer.deserialize_str(NameVisitor(std::marker::PhantomData))
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = error::ConversionError;

            fn from_str(name: &str) -> Result<Self, error::ConversionError> {
                use crate::contract::string_enum::{Named, unknown};
                Self::named(name).ok_or_else(|| unknown(name, Self::NAMES))
            }
        }

        impl TryFrom<&str> for $type {
            type Error = error::ConversionError;

            fn try_from(name: &str) -> Result<Self, error::ConversionError> {
                name.parse()
            }
        }

        impl TryFrom<String> for $type {
            type Error = error::ConversionError;

            fn try_from(name: String) -> Result<Self, error::ConversionError> {
                name.parse()
            }
        }
    };
}
pub(crate) use string_enum;
