//! What generated builders are made of: a slot for each member, and one macro for all builders.

use std::fmt;

/// The member of a builder: nothing yet, a value, or why the given one is none.
#[derive(Clone, Debug)]
pub(crate) struct Slot<T>(Option<Result<T, String>>);

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Slot<T> {
    pub(super) fn given<K, How>(value: impl Given<K, T, How>) -> Self {
        Self(Some(value.give()))
    }

    /// The value, or the member's default. What is wrong is added to the error.
    pub(crate) fn take(
        self,
        member: &'static str,
        default: Option<fn() -> T>,
        error: &mut BuildError,
    ) -> Option<T> {
        match (self.0, default) {
            (Some(Ok(value)), _) => Some(value),
            (Some(Err(reason)), _) => {
                error.invalid.push((member, reason));
                None
            }
            (None, Some(default)) => Some(default()),
            (None, None) => {
                error.missing.push(member);
                None
            }
        }
    }
}

/// What a setter of a builder takes: the member's own type and whatever becomes it.
///
/// A member that may be null takes a value or an `Option`; a list takes anything that can be
/// iterated.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be turned into the member's type `{T}`")]
pub trait Given<K, T, How> {
    /// The member's value.
    ///
    /// # Errors
    ///
    /// Why the value is none of the member's type.
    fn give(self) -> Result<T, String>;
}

/// Kinds of members, as [`Given`] tells them apart.
pub(crate) mod kind {
    /// Always has a value.
    #[derive(Debug)]
    pub struct Value;
    /// Has a value or null.
    #[derive(Debug)]
    pub struct Nullable;
    /// A list.
    #[derive(Debug)]
    pub struct List;
    /// A list or null.
    #[derive(Debug)]
    pub struct NullableList;
    /// The value that stands in an `Option`.
    #[derive(Debug)]
    pub struct Inner;
    /// The `Option` itself.
    #[derive(Debug)]
    pub struct Whole;
}

fn convert<T, V: TryInto<T, Error: fmt::Display>>(value: V) -> Result<T, String> {
    value.try_into().map_err(|e| e.to_string())
}

fn collect<T, I>(items: I) -> Result<Vec<T>, String>
where
    I: IntoIterator<Item: TryInto<T, Error: fmt::Display>>,
{
    let one = |(index, item)| convert(item).map_err(|e| format!("item {index}: {e}"));
    items.into_iter().enumerate().map(one).collect()
}

impl<T, V> Given<kind::Value, T, kind::Whole> for V
where
    V: TryInto<T, Error: fmt::Display>,
{
    fn give(self) -> Result<T, String> {
        convert(self)
    }
}

impl<T, V> Given<kind::Nullable, Option<T>, kind::Inner> for V
where
    V: TryInto<T, Error: fmt::Display>,
{
    fn give(self) -> Result<Option<T>, String> {
        convert(self).map(Some)
    }
}

impl<T, V> Given<kind::Nullable, Option<T>, kind::Whole> for Option<V>
where
    V: TryInto<T, Error: fmt::Display>,
{
    fn give(self) -> Result<Option<T>, String> {
        self.map(convert).transpose()
    }
}

impl<T, I> Given<kind::List, Vec<T>, kind::Whole> for I
where
    I: IntoIterator<Item: TryInto<T, Error: fmt::Display>>,
{
    fn give(self) -> Result<Vec<T>, String> {
        collect(self)
    }
}

impl<T, I> Given<kind::NullableList, Option<Vec<T>>, kind::Inner> for I
where
    I: IntoIterator<Item: TryInto<T, Error: fmt::Display>>,
{
    fn give(self) -> Result<Option<Vec<T>>, String> {
        collect(self).map(Some)
    }
}

impl<T, I> Given<kind::NullableList, Option<Vec<T>>, kind::Whole> for Option<I>
where
    I: IntoIterator<Item: TryInto<T, Error: fmt::Display>>,
{
    fn give(self) -> Result<Option<Vec<T>>, String> {
        self.map(collect).transpose()
    }
}

/// Why a builder made nothing: every required member that was not given, and every value that fits
/// no member.
///
/// ```
/// use spec_kitty_events::StatusTransitionPayload;
/// let draft = StatusTransitionPayload::builder().wp_id("WP01").to_lane("claimd");
/// let error = draft.build().unwrap_err();
/// assert_eq!(error.missing(), ["mission_slug", "actor", "execution_mode"]);
/// assert_eq!(
///     error.to_string(),
///     "StatusTransitionPayload: mission_slug, actor, execution_mode are missing; \
///      to_lane: \"claimd\" is none of its values; did you mean `claimed`?",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError {
    type_name: &'static str,
    missing: Vec<&'static str>,
    invalid: Vec<(&'static str, String)>,
}

impl BuildError {
    pub(crate) fn new(type_name: &'static str) -> Self {
        Self { type_name, missing: Vec::new(), invalid: Vec::new() }
    }

    /// The type that was to be built.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// Required members that were not given, in the order of the schema.
    #[must_use]
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// Members whose value was refused, each with the reason.
    #[must_use]
    pub fn invalid(&self) -> &[(&'static str, String)] {
        &self.invalid
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let missing = match self.missing[..] {
            [] => None,
            [one] => Some(format!("{one} is missing")),
            _ => Some(format!("{} are missing", self.missing.join(", "))),
        };
        let invalid = self.invalid.iter().map(|(member, reason)| format!("{member}: {reason}"));
        let parts: Vec<String> = missing.into_iter().chain(invalid).collect();
        write!(f, "{}: {}", self.type_name, parts.join("; "))
    }
}

impl std::error::Error for BuildError {}

/// A builder for one type: the setters, `build`, and the conversion that does the same.
macro_rules! builder {
    (
        $name:ident {
            $($(#[$doc:meta])* $member:ident: $kind:ident $type:ty $(= $default:expr)?,)*
        }
    ) => {
        #[doc = concat!("Builds a [`super::", stringify!($name), "`] member by member.")]
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            $($member: Slot<$type>,)*
        }

        impl $name {
            $(
                $(#[$doc])*
                pub fn $member<How>(
                    mut self,
                    value: impl Given<kind::$kind, $type, How>,
                ) -> Self {
                    self.$member = Slot::given(value);
                    self
                }
            )*

            /// The finished value. It has its shape; whether it is valid is for the gate to say.
            ///
            /// # Errors
            ///
            /// Every required member that is missing, and every value that fits no member.
            pub fn build(self) -> Result<super::$name, BuildError> {
                let mut error = BuildError::new(stringify!($name));
                $(
                    let $member = self.$member.take(
                        stringify!($member),
                        crate::contract::builder::builder!(@default $type $(, $default)?),
                        &mut error,
                    );
                )*
                match ($($member,)*) {
                    ($(Some($member),)*) => Ok(super::$name { $($member),* }),
                    _ => Err(error),
                }
            }
        }

        impl super::$name {
            #[doc = concat!("Begins a `", stringify!($name), "`, member by member.")]
            pub fn builder() -> $name {
                $name::default()
            }
        }

        impl TryFrom<$name> for super::$name {
            type Error = BuildError;

            fn try_from(builder: $name) -> Result<Self, BuildError> {
                builder.build()
            }
        }
    };
    (@default $type:ty) => { None };
    (@default $type:ty, $default:expr) => { Some((|| $default) as fn() -> $type) };
}
pub(crate) use builder;
