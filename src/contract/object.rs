//! How objects are deserialised, and choices between a string and an object. serde's own derive
//! prints several times as much code, and its `flatten` and `untagged` keep the whole value in a
//! buffer before they fill anything; these fill members as they come, and know an alternative by
//! its first byte.

/// `Deserialize` for a struct with named members. A map for the unknown ones stands before the
/// members; without it an unknown member is an error.
///
/// `integer` members are read as D2 says; `= expression` stands for a member that is missing.
macro_rules! object {
    (
        $type:ident $(, $extra:ident)? {
            $($member:ident $name:literal $kind:ident $value:ty $(= $default:expr)?,)*
        }
    ) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;

                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $type;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("an object for `", stringify!($type), "`"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> Result<$type, A::Error> {
                        $(let mut $member: Option<$value> = None;)*
                        $(let mut $extra = serde_json::Map::new();)?
                        while let Some(key) = map.next_key::<crate::contract::scalar::Key<'de>>()? {
                            match &*key.0 {
                                $($name => {
                                    if $member.is_some() {
                                        return Err(serde::de::Error::duplicate_field($name));
                                    }
                                    $member = Some(crate::contract::object!(@read $kind map,
                                    $value));
                                })*
                                _ => crate::contract::object!(@unknown map, key, [$($name),*]
                                    $(, $extra)?),
                            }
                        }
                        Ok($type {
                            $($member: match $member {
                                Some(value) => value,
                                None => crate::contract::object!(@missing $name $(, $default)?),
                            },)*
                            $($extra,)?
                        })
                    }
                }

                deserializer.deserialize_map(Visitor)
            }
        }
    };
    (@read integer $map:ident, $value:ty) => {
        $map.next_value::<crate::contract::scalar::Integral<$value>>()?.0
    };
    (@read any $map:ident, $value:ty) => { $map.next_value()? };
    (@unknown $map:ident, $key:ident, [$($name:literal),*], $extra:ident) => {{
        $extra.insert($key.0.into_owned(), $map.next_value()?);
    }};
    (@unknown $map:ident, $key:ident, [$($name:literal),*]) => {
        return Err(serde::de::Error::unknown_field(&$key.0, &[$($name),*]))
    };
    (@missing $name:literal) => { return Err(serde::de::Error::missing_field($name)) };
    (@missing $name:literal, $default:expr) => { $default };
}
pub(crate) use object;

/// `Deserialize` for a choice between a string and an object.
macro_rules! string_or_object {
    ($type:ident { $string:ident, $object:ident }) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;

                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $type;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("a string or an object for `", stringify!($type), "`"))
                    }

                    fn visit_str<E: serde::de::Error>(self, string: &str) -> Result<$type, E> {
                        Ok($type::$string(string.to_owned()))
                    }

                    fn visit_string<E: serde::de::Error>(self, string: String) -> Result<$type, E> {
                        Ok($type::$string(string))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        map: A,
                    ) -> Result<$type, A::Error> {
                        let map = serde::de::value::MapAccessDeserializer::new(map);
                        serde::Deserialize::deserialize(map).map($type::$object)
                    }
                }

                deserializer.deserialize_any(Visitor)
            }
        }
    };
}
pub(crate) use string_or_object;
