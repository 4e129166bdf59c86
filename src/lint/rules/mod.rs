//! The rules, one file each. A rule's doc comment is its page, and the examples on it are run as tests.

macro_rules! rules {
    ($($module:ident $code:ident)*) => {
        $(mod $module;)*
        /// All rules, in the order of their codes.
        pub static RULES: &[&super::Rule] = &[$(&$module::$code),*];
    };
}

rules! {
    none_beside_ai_credit AI001
}

/// The rule of this code.
pub fn find(code: &str) -> Option<&'static super::Rule> {
    RULES.iter().copied().find(|rule| rule.code.eq_ignore_ascii_case(code))
}
