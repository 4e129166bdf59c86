//! Comments, CDATA sections, processing instructions, the XML declaration and document types.
//! Knows nothing of tags.

use memchr::memmem;

use super::{
    chars::{is_name, is_white},
    declaration,
    lex::{Construct, Extent},
    problem::{ProblemKind, quote},
    scan::Scanner,
    tape::Raw,
};
use crate::span::Span;

impl Scanner<'_> {
    /// Passes over the XML declaration, if the text begins with one.
    pub(super) fn prolog(&mut self, start: usize) -> usize {
        if !declaration::begins(self.source, start) {
            return start;
        }
        let declaration = declaration::read(self.source, start);
        if let Some((at, kind)) = declaration.problem {
            self.faults.add(Span::new(at.start, at.end), || kind);
        }
        declaration.end
    }

    /// Passes over what is neither tag nor text. `None` when nothing of the sort begins here.
    pub(super) fn construct(&mut self, at: usize) -> Option<usize> {
        let construct = Construct::at(self.source, at)?;
        let extent = self.ends.extent(self.source, at, construct);
        let span = Span::new(at, extent.end);
        if !extent.terminated {
            self.faults.add(span, || ProblemKind::Unterminated(construct.noun()));
        }
        if extent.end - at > self.limits.token {
            self.too_long(construct.noun(), at, extent.end);
        }
        let flags = if construct == Construct::Cdata { Raw::TEXT | Raw::MARKUP } else { Raw::MARKUP };
        self.flag(flags, at, extent.end);
        match construct {
            Construct::Comment => self.check_comment(&extent),
            Construct::Instruction => self.check_instruction(at, &extent),
            Construct::Doctype => self.faults.add(span, || ProblemKind::Doctype),
            Construct::Cdata => {}
        }
        Some(extent.end)
    }

    /// `--` may not stand inside, and no `-` before the closing `-->`. One problem for each comment.
    fn check_comment(&mut self, extent: &Extent) {
        let inner = &self.source[extent.inner.clone()];
        let last = if inner.ends_with(b"-") { Some(inner.len() - 1) } else { None };
        if let Some(at) = memmem::find(inner, b"--").or(last)
            && extent.terminated
        {
            let start = extent.inner.start + at;
            self.faults.add(Span::new(start, start + 2), || ProblemKind::DoubleHyphen);
        }
    }

    fn check_instruction(&mut self, at: usize, extent: &Extent) {
        if declaration::begins(self.source, at) {
            let span = Span::new(at, extent.end);
            return self.faults.add(span, || ProblemKind::MisplacedDeclaration);
        }
        let inner = &self.source[extent.inner.clone()];
        let length = inner.iter().position(|&byte| is_white(byte)).unwrap_or(inner.len());
        let span = Span::new(extent.inner.start, extent.inner.start + length);
        let target = &self.text[span.start..span.end];
        let reserved = target.eq_ignore_ascii_case("xml") || target.contains(':');
        if extent.terminated && (reserved || !is_name(target)) {
            self.faults.add(span, || ProblemKind::BadTarget(quote(target)));
        }
    }
}
