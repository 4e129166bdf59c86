use proptest::prelude::*;

use super::*;
use crate::span::Span;

const LOOK: Look = Look { color: false, unicode: true, width: 60 };

fn label(text: &str, at: &str, says: &str) -> Label {
    let start = text.find(at).expect("the label stands in the text");
    Label { span: Span::new(start, start + at.len()), text: says.to_owned() }
}

fn draw(text: &str, primary: &Label, related: &[Label]) -> String {
    Excerpt::of(&Lines::of(text), "a.xml", primary, related, LOOK).render(LOOK, Ink::Red)
}

#[test]
fn lines_far_apart_stand_in_one_frame() {
    let text = "1\n2\n3 one\n4\n5\n6\n7\n8\n9\n10 two\n11\n12 three";
    let drawn =
        draw(text, &label(text, "two", "here"), &[label(text, "one", "there"), label(text, "three", "")]);
    let expected = "
    ╭─[a.xml:10:4]
  3 │ 3 one
    ·   ─┬─
    ·    ╰── there
    ⋮
 10 │ 10 two
    ·    ─┬─
    ·     ╰── here
 11 │ 11
 12 │ 12 three
    ·    ─────
    ╰────
";
    assert_eq!(drawn, &expected[1..]);
}

#[test]
fn a_long_line_is_cut_around_each_label() {
    let text = format!("<a>{}<b>one</b>{}<c>two</c>{}", "x".repeat(5000), "y".repeat(5000), "z".repeat(5000));
    let drawn = draw(&text, &label(&text, "two", "here"), &[label(&text, "one", "there")]);
    let expected = "
   ╭─[a.xml:1:10017]
 1 │ …xxxxxxxxxxxxx<b>one</b>yyyyyyyyyyyyyyyyyyyyyyyyyyy…
   ·                  ─┬─
   ·                   ╰── there
   ⋮
 1 │ …yyyyyyyyyyyyy<c>two</c>zzzzzzzzzzzzzzzzzzzzzzzzzzz…
   ·                  ─┬─
   ·                   ╰── here
   ╰────
";
    assert_eq!(drawn, &expected[1..]);
}

#[test]
fn tabs_wide_characters_and_control_characters_keep_their_place() {
    let text = "\t<T>長い道\x1b[2J</T>\r\n";
    let drawn = draw(text, &label(text, "道", "\x07ding"), &[]);
    let expected = "
   ╭─[a.xml:1:7]
 1 │     <T>長い道␛[2J</T>
   ·            ─┬
   ·             ╰── ␇ding
   ╰────
";
    assert_eq!(drawn, &expected[1..]);
}

#[test]
fn a_label_over_several_lines_marks_the_first() {
    let text = "<Message\n  a=\"1\"\n  b=\"2\">";
    let drawn = draw(text, &Label { span: Span::new(0, text.len()), text: "this tag".to_owned() }, &[]);
    let expected = "
   ╭─[a.xml:1:1]
 1 │ <Message
   · ────┬───
   ·     ╰── this tag
   ╰────
";
    assert_eq!(drawn, &expected[1..]);
}

#[test]
fn an_empty_label_and_the_end_of_the_file() {
    let text = "<a>";
    let drawn = draw(text, &Label { span: Span::new(3, 3), text: "it ends here".to_owned() }, &[]);
    let expected = "
   ╭─[a.xml:1:4]
 1 │ <a>
   ·    ▲
   ·    ╰── it ends here
   ╰────
";
    assert_eq!(drawn, &expected[1..]);
}

proptest! {
    /// Nothing that a file may hold, and no place in it, can make it panic, or move the cursor.
    #[test]
    fn anything_can_be_drawn(
        pieces in prop::collection::vec("[a<>/\n\r\t長é\u{1b}\u{301}\u{200b}\u{feff}]{0,40}", 0..12),
        spans in prop::collection::vec((0_usize..600, 0_usize..200), 1..6),
        repeat in 1_usize..40,
        unicode: bool,
    ) {
        let text = pieces.concat().repeat(repeat);
        let at = |offset: usize| boundary(&text, offset);
        let labels = spans.iter().map(|(start, len)| Label {
            span: Span::new(at(*start), at(start + len)),
            text: "label\u{1b}".to_owned(),
        });
        let labels = labels.collect::<Vec<_>>();
        let look = Look { unicode, ..LOOK };
        let excerpt = Excerpt::of(&Lines::of(&text), "a\u{1b}.xml", &labels[0], &labels[1..], look);
        let drawn = excerpt.render(look, Ink::Red);
        prop_assert!(drawn.contains("label"), "{drawn}");
        prop_assert!(!drawn.contains("Failed to read"), "{drawn}");
        prop_assert!(drawn.chars().all(|char| char == '\n' || !char.is_control()), "{drawn:?}");
        let marks = drawn.matches("label").count();
        prop_assert_eq!(marks, labels.len(), "{}", drawn);
    }
}
