//! What is wrong with a document as XML, in plain words. Knows nothing of how it is found or shown.

use std::{borrow::Cow, fmt};

use super::Encoding;
use crate::span::Span;

/// One thing that keeps a document from being well-formed XML, or that went past a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong. Its `Display` is the sentence to show.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
    /// The other place that explains it: the first of two attributes, the tag left open.
    pub related: Option<Span>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

/// The kinds of [`Problem`]. Names inside are as written, shortened when very long.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// Bytes that are not UTF-8; the text has a `?` in place of each.
    InvalidUtf8,
    /// Half a character of UTF-16; the text has a `?` in its place.
    InvalidUtf16,
    /// A character beyond ASCII in a file that says it is ASCII.
    NotAscii,
    /// A character that XML allows nowhere, by its code point.
    IllegalCharacter(u32),
    /// An XML declaration anywhere but at the very beginning.
    MisplacedDeclaration,
    /// An XML declaration that is not written as it must be.
    MalformedDeclaration,
    /// A version of XML that does not exist.
    UnknownVersion(String),
    /// The declared encoding is not the one the file is in.
    WrongEncoding {
        /// The encoding as the declaration names it.
        declared: String,
        /// The encoding the bytes are in.
        actual: Encoding,
    },
    /// A document type declaration. It is skipped, and what it declares is ignored.
    Doctype,
    /// An element without an end tag.
    Unclosed(String),
    /// The file ends inside several elements: the innermost, and how many are around it.
    CutOff {
        /// The name of the innermost element.
        name: String,
        /// How many elements around it have no end tag either.
        around: usize,
    },
    /// An end tag of another name where the element's own is due.
    MismatchedEnd {
        /// The name of the element.
        open: String,
        /// The name in the end tag.
        close: String,
    },
    /// An end tag for which nothing is open.
    StrayEnd(String),
    /// An end tag with something else in it than one name.
    MalformedEnd,
    /// A start tag without its `>`.
    BrokenTag(String),
    /// Something inside a start tag that is no attribute.
    StrayInTag(String),
    /// A name that XML or its namespaces do not allow.
    BadName(String),
    /// The same attribute twice.
    DuplicateAttribute(String),
    /// An attribute without a value.
    NoValue(String),
    /// An attribute whose value has no quotes.
    Unquoted(String),
    /// An attribute whose value has no closing quote.
    UnclosedValue(String),
    /// An attribute that touches what stands before it.
    NoSpace(String),
    /// `<` in the value of an attribute.
    LessThanInValue(String),
    /// `<` in text.
    StrayLessThan,
    /// `&` that begins no reference.
    BareAmpersand,
    /// A reference to an entity that XML does not have by itself.
    UnknownEntity(String),
    /// A character reference that is not written as it must be.
    MalformedReference(String),
    /// A reference to a character that XML allows nowhere.
    IllegalReference(String),
    /// `]]>` in text.
    CdataEndInText,
    /// `--` in a comment.
    DoubleHyphen,
    /// A comment, CDATA section, instruction or document type without its end.
    Unterminated(&'static str),
    /// A processing instruction whose target is not allowed.
    BadTarget(String),
    /// Character data before or after the outermost element.
    TextOutsideRoot,
    /// A second outermost element.
    SecondRoot(String),
    /// No element at all.
    NoRoot,
    /// A namespace prefix that nothing declares.
    UndeclaredPrefix(String),
    /// A prefix declared with an empty namespace.
    EmptyNamespace(String),
    /// A declaration that touches the reserved prefixes or namespaces `xml` and `xmlns`.
    ReservedNamespace(String),
    /// More elements inside one another than [`Limits::depth`](super::Limits::depth).
    TooDeep(u32),
    /// Something longer than [`Limits::token`](super::Limits::token).
    TooLong {
        /// What it is: `tag`, `text`, `comment`.
        what: &'static str,
        /// How many bytes it may have.
        limit: usize,
    },
    /// More elements than a tape can hold.
    TooMany,
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ProblemKind as K;
        match self {
            K::InvalidUtf8 => f.write_str("these bytes are not UTF-8"),
            K::InvalidUtf16 => f.write_str("half a character is missing here"),
            K::NotAscii => f.write_str("the file says it is US-ASCII, but this character is not"),
            K::IllegalCharacter(code) => write!(f, "the character U+{code:04X} is not allowed in XML"),
            K::MisplacedDeclaration => {
                f.write_str("the XML declaration must be the very first thing in the file")
            }
            K::MalformedDeclaration => f.write_str("the XML declaration is malformed"),
            K::UnknownVersion(version) => write!(f, "there is no XML version {version}"),
            K::WrongEncoding { declared, actual } => {
                write!(f, "the file says it is {declared}, but it is {actual}")
            }
            K::Doctype => f.write_str("a document type declaration is not accepted"),
            K::Unclosed(name) => write!(f, "`{name}` is never closed"),
            K::CutOff { name, around: 0 } => write!(f, "the file ends inside `{name}`, before it is closed"),
            K::CutOff { name, around: 1 } => {
                write!(f, "the file ends inside `{name}`, before it and the element around it are closed")
            }
            K::CutOff { name, around } => {
                write!(
                    f,
                    "the file ends inside `{name}`, before it and the {around} elements around it are closed"
                )
            }
            K::MismatchedEnd { open, close } => write!(f, "`{open}` is closed by `</{close}>`"),
            K::StrayEnd(name) => write!(f, "`</{name}>` closes nothing"),
            K::MalformedEnd => f.write_str("this end tag is malformed"),
            K::BrokenTag(name) => write!(f, "the tag `<{name}` has no `>`"),
            K::StrayInTag(what) => write!(f, "`{what}` does not belong in a tag"),
            K::BadName(name) => write!(f, "`{name}` is not a name that XML allows"),
            K::DuplicateAttribute(name) => write!(f, "the attribute `{name}` is given twice"),
            K::NoValue(name) => write!(f, "the attribute `{name}` has no value"),
            K::Unquoted(name) => write!(f, "the value of `{name}` must be in quotes"),
            K::UnclosedValue(name) => write!(f, "the value of `{name}` has no closing quote"),
            K::NoSpace(name) => write!(f, "a space is missing before `{name}`"),
            K::LessThanInValue(name) => write!(f, "`<` in the value of `{name}` must be written `&lt;`"),
            K::StrayLessThan => f.write_str("`<` must be written `&lt;`"),
            K::BareAmpersand => f.write_str("`&` must be written `&amp;`"),
            K::UnknownEntity(name) => write!(f, "`&{name};` means nothing in XML"),
            K::MalformedReference(text) => write!(f, "`{text}` is not a character reference"),
            K::IllegalReference(text) => {
                write!(f, "`{text}` stands for a character that is not allowed in XML")
            }
            K::CdataEndInText => f.write_str("`]]>` must be written `]]&gt;`"),
            K::DoubleHyphen => f.write_str("`--` is not allowed inside a comment"),
            K::Unterminated(what) => write!(f, "this {what} never ends"),
            K::BadTarget(target) if target.is_empty() => {
                f.write_str("this processing instruction has no name")
            }
            K::BadTarget(target) => write!(f, "a processing instruction cannot be called `{target}`"),
            K::TextOutsideRoot => f.write_str("text is not allowed outside the outermost element"),
            K::SecondRoot(name) => write!(f, "`{name}` stands outside the outermost element"),
            K::NoRoot => f.write_str("there is no element in this file"),
            K::UndeclaredPrefix(prefix) => write!(f, "the prefix `{prefix}` is not declared"),
            K::EmptyNamespace(prefix) => {
                write!(f, "the prefix `{prefix}` is declared with an empty namespace")
            }
            K::ReservedNamespace(name) => {
                write!(f, "`{name}` declares a name that is reserved for XML itself")
            }
            K::TooDeep(limit) => write!(f, "elements stand more than {limit} deep inside one another"),
            K::TooLong { what, limit } => write!(f, "this {what} is longer than {limit} bytes"),
            K::TooMany => f.write_str("there are too many elements to read them all"),
        }
    }
}

impl ProblemKind {
    /// Whether it is a guess from here on which element is inside which. A [`Stream`](super::Stream) ends
    /// there.
    pub fn breaks_structure(&self) -> bool {
        use ProblemKind as K;
        matches!(
            self,
            K::Unclosed(_)
                | K::CutOff { .. }
                | K::MismatchedEnd { .. }
                | K::StrayEnd(_)
                | K::MalformedEnd
                | K::BrokenTag(_)
                | K::UnclosedValue(_)
                | K::Unterminated(_)
                | K::SecondRoot(_)
                | K::NoRoot
                | K::TooDeep(_)
                | K::TooLong { .. }
                | K::TooMany
        )
    }

    /// What to do about it, where the sentence does not already say so.
    pub fn help(&self) -> Option<Cow<'static, str>> {
        use ProblemKind as K;
        Some(match self {
            K::InvalidUtf8 => "save the file as UTF-8".into(),
            K::InvalidUtf16 => "the file was cut or damaged: ask for it again".into(),
            K::NotAscii => "write `encoding=\"UTF-8\"` in the first line".into(),
            K::IllegalCharacter(_) => "delete it; it cannot be written in any other way either".into(),
            K::MisplacedDeclaration => {
                "delete what stands before it, white space too; a second one, delete altogether".into()
            }
            K::MalformedDeclaration | K::UnknownVersion(_) => {
                "write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`".into()
            }
            K::WrongEncoding { actual, .. } => {
                format!("write `encoding=\"{actual}\"` in the first line").into()
            }
            K::Doctype => "delete it: it is of no use here, since entities are never expanded".into(),
            K::Unclosed(name) => format!("write `</{name}>` where it ends").into(),
            K::CutOff { .. } => "get the whole file: this one was probably cut off on its way".into(),
            K::MismatchedEnd { open, .. } => format!("write `</{open}>`").into(),
            K::StrayEnd(_) => "delete it, or write the start tag it belongs to".into(),
            K::MalformedEnd => "write `</`, the name and `>`, and nothing else".into(),
            K::NoValue(name) | K::Unquoted(name) => format!("write `{name}=\"…\"`").into(),
            K::UnclosedValue(_) => "write a quote where the value ends".into(),
            K::BadName(_) => "a name begins with a letter or `_` and has at most one `:` inside".into(),
            K::UnknownEntity(_) => {
                "write the character itself; XML has only `&amp;` `&lt;` `&gt;` `&quot;` `&apos;`".into()
            }
            K::MalformedReference(_) => {
                "write `&#` and the number, or `&#x` and the hexadecimal one, then `;`".into()
            }
            K::IllegalReference(_) => "delete it".into(),
            K::BareAmpersand => "write `&amp;`, here and wherever `&` stands for itself".into(),
            K::LessThanInValue(_) | K::StrayLessThan => "write `&lt;`".into(),
            K::CdataEndInText => "write `]]&gt;`".into(),
            K::DoubleHyphen => "write one hyphen, or a space between the two".into(),
            K::DuplicateAttribute(_) => "delete one of the two".into(),
            K::TextOutsideRoot => "delete it, or put it inside the outermost element".into(),
            K::BrokenTag(_) => "write `>` where the tag ends".into(),
            K::TooDeep(_) | K::TooLong { .. } | K::TooMany => {
                "find out what wrote the file: no ERN message needs this".into()
            }
            K::Unterminated("comment") => "write `-->` where it ends".into(),
            K::Unterminated("CDATA section") => "write `]]>` where it ends".into(),
            K::Unterminated("processing instruction") => "write `?>` where it ends".into(),
            K::SecondRoot(_) => "put it in a file of its own, or inside the outermost element".into(),
            K::UndeclaredPrefix(prefix) => {
                format!("write `xmlns:{prefix}=\"…\"` in the outermost element, or leave the prefix out")
                    .into()
            }
            _ => return None,
        })
    }
}

/// Problems as they come up, no more of them than asked for.
#[derive(Debug)]
pub(super) struct Faults {
    list: Vec<Problem>,
    limit: usize,
    pub(super) omitted: usize,
    /// Whether reading is to stop where the structure breaks.
    pub(super) stops: bool,
    /// The problems at which it stops. They are kept past the limit.
    pub(super) broken: Vec<Problem>,
}

impl Faults {
    pub(super) fn new(limit: usize) -> Self {
        Self { list: Vec::new(), limit, omitted: 0, stops: false, broken: Vec::new() }
    }

    #[inline]
    pub(super) fn is_broken(&self) -> bool {
        !self.broken.is_empty()
    }

    /// The text of a problem is only made when there is room for it.
    #[cold]
    pub(super) fn add(&mut self, span: Span, kind: impl FnOnce() -> ProblemKind) {
        self.add_related(span, None, kind);
    }

    #[cold]
    pub(super) fn add_related(
        &mut self,
        span: Span,
        related: Option<Span>,
        kind: impl FnOnce() -> ProblemKind,
    ) {
        let has_room = self.list.len() < self.limit;
        if !has_room && !self.stops {
            self.omitted += 1;
            return;
        }
        let problem = Problem { kind: kind(), span, related };
        if self.stops && problem.kind.breaks_structure() {
            self.broken.push(problem);
        } else if has_room {
            self.list.push(problem);
        } else {
            self.omitted += 1;
        }
    }

    /// Forgets the faults of a piece of markup that reaches the end of the text unfinished, and says whether there
    /// was one: then the text was cut off inside it.
    pub(super) fn forget_cut_markup(&mut self, end: usize) -> bool {
        let cut = |problem: &&Problem| {
            let kind = &problem.kind;
            problem.span.end == end
                && matches!(
                    kind,
                    ProblemKind::BrokenTag(_)
                        | ProblemKind::Unterminated(_)
                        | ProblemKind::MalformedEnd
                        | ProblemKind::StrayLessThan
                )
        };
        let Some(start) = self.list.iter().rev().find(cut).map(|problem| problem.span.start) else {
            return false;
        };
        self.list.retain(|problem| problem.span.start < start);
        true
    }

    /// All of them and the others', in document order, and how many more there were.
    pub(super) fn merge(mut self, others: [Self; 2]) -> (Vec<Problem>, usize) {
        for other in others {
            self.list.extend(other.list);
            self.omitted += other.omitted;
        }
        self.list.sort_by_key(|problem| (problem.span.start, problem.span.end));
        self.omitted += self.list.len().saturating_sub(self.limit);
        self.list.truncate(self.limit);
        self.list.append(&mut self.broken);
        self.list.sort_by_key(|problem| (problem.span.start, problem.span.end));
        (self.list, self.omitted)
    }
}

/// A piece of the document to quote on one line: cut when very long, control characters escaped.
pub(super) fn quote(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut quoted = String::new();
    for (number, char) in text.chars().enumerate() {
        if number == LONGEST {
            quoted.push('…');
            break;
        }
        if char.is_control() {
            quoted.extend(char.escape_default());
        } else {
            quoted.push(char);
        }
    }
    quoted
}
