//! A rule: a code, a name, a page, and a check.

use super::{Level, Report, StructureFault, ValueFault};
use crate::disclosure::{Disclosure, Release, Resource};
use crate::ern::Message;
use crate::xml::{Document, Problem};

/// The heading of a page's last section.
pub(crate) const SOURCE: &str = "## Source";

/// One rule. What it is about is its page; what it looks at is its [`Check`].
#[derive(Debug)]
pub struct Rule {
    /// The code, which never changes its meaning.
    pub code: &'static str,
    /// The name, which completes "allow …".
    pub name: &'static str,
    /// The level of its findings, where a finding does not say otherwise.
    pub level: Level,
    /// How sure its findings are.
    pub certainty: Certainty,
    /// The version of this program that had it first.
    pub since: &'static str,
    /// The page, in Markdown: title sentence, reasons, sources, examples, how to fix.
    pub page: &'static str,
    /// What it looks at.
    pub check: Check,
}

/// How sure a rule can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It follows from the message alone.
    Certain,
    /// It is a guess, made only when asked for.
    Hint,
}

/// What a rule looks at; it is called once for each.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// A fault of the XML.
    Problem(fn(&Document<'_>, &Problem, &mut Report<'_>)),
    /// The root element.
    Root(fn(&Message<'_>, &mut Report<'_>)),
    /// A fault of the structure.
    Structure(fn(&StructureFault<'_>, &mut Report<'_>)),
    /// A fault of an attribute, a value or a reference.
    Value(fn(&ValueFault<'_>, &mut Report<'_>)),
    /// A resource.
    Resource(fn(&Disclosure<'_>, &Resource<'_>, &mut Report<'_>)),
    /// A release, tracks and clips included.
    Release(fn(&Disclosure<'_>, &Release<'_>, &mut Report<'_>)),
    /// The whole message.
    Message(fn(&Disclosure<'_>, &mut Report<'_>)),
}

impl Rule {
    /// The page's first sentence.
    pub fn title(&self) -> &'static str {
        self.page.trim_start().lines().next().unwrap_or_default().trim()
    }

    /// The page's lines, its source last.
    pub fn lines(&self) -> Vec<&'static str> {
        // The lines of a doc comment begin with a space.
        let lines = self.page.trim_end().lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        let mut lines = lines.chain([""]).collect::<Vec<_>>();
        if let Some(start) = lines.iter().position(|line| *line == SOURCE) {
            let next = lines[start + 1..].iter().position(|line| line.starts_with("## "));
            let length = next.map_or(lines.len() - start, |next| next + 1);
            lines[start..].rotate_left(length);
        }
        lines
    }
}

/// Makes a rule of a doc comment and one line.
///
/// The doc comment is the rule's page. The line gives the code, the name, the level, the certainty, what the
/// function `check`, which stands below it, looks at, and the version of this program that had the rule first.
macro_rules! rule {
    (
        $(#[doc = $line:literal])*
        $code:ident = $name:literal, $level:ident, $certainty:ident, $subject:ident, since $since:literal
    ) => {
        $(#[doc = $line])*
        // A fence says more than rustdoc wants to know: the version and the profiles of its example.
        #[allow(rustdoc::invalid_codeblock_attributes)]
        pub static $code: $crate::lint::Rule = $crate::lint::Rule {
            code: stringify!($code),
            name: $name,
            level: $crate::lint::Level::$level,
            certainty: $crate::lint::Certainty::$certainty,
            since: $since,
            page: concat!($($line, "\n"),*),
            check: $crate::lint::Check::$subject(check),
        };
    };
}
pub(crate) use rule;
