// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The patterns that restrict datatypes.

use super::super::builtin::Builtin;
use super::super::pattern::{Chars, Row};

pub(crate) static PATTERNS: [Row; 37] = [
    // A[\d\-_a-zA-Z]+
    Row {
        name: "ResourceReference",
        base: Builtin::Id,
        words: "`A`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x20000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // A[_0-9a-zA-Z-]+
    Row {
        name: "ResourceReference",
        base: Builtin::Id,
        words: "`A`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x20000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // P[\d\-_a-zA-Z]+
    Row {
        name: "PartyReference",
        base: Builtin::Id,
        words: "`P`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x100000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // P[_0-9a-zA-Z-]+
    Row {
        name: "PartyReference",
        base: Builtin::Id,
        words: "`P`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x100000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // Q[\d\-_a-zA-Z]+
    Row {
        name: "CueSheetReference",
        base: Builtin::Id,
        words: "`Q`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x200000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // Q[_0-9a-zA-Z-]+
    Row {
        name: "CueSheetReference",
        base: Builtin::Id,
        words: "`Q`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x200000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // R[\d\-_a-zA-Z]+
    Row {
        name: "ReleaseReference",
        base: Builtin::Id,
        words: "`R`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x400000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // R[_0-9a-zA-Z-]+
    Row {
        name: "ReleaseReference",
        base: Builtin::Id,
        words: "`R`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x400000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // S[\d\-_a-zA-Z]+
    Row {
        name: "RightShareReference",
        base: Builtin::Id,
        words: "`S`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x800000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // T[\d\-_a-zA-Z]+
    Row {
        name: "TechnicalResourceDetailsReference",
        base: Builtin::Id,
        words: "`T`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x1000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // T[_0-9a-zA-Z-]+
    Row {
        name: "TechnicalResourceDetailsReference",
        base: Builtin::Id,
        words: "`T`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x1000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // V[\d\-_a-zA-Z]+
    Row {
        name: "VisibilityReference",
        base: Builtin::Id,
        words: "`V`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x4000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // V[_0-9a-zA-Z-]+
    Row {
        name: "VisibilityReference",
        base: Builtin::Id,
        words: "`V`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x4000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // W[\d\-_a-zA-Z]+
    Row {
        name: "MusicalWorkReference",
        base: Builtin::Id,
        words: "`W`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x8000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // X[\d\-_a-zA-Z]+
    Row {
        name: "CollectionReference",
        base: Builtin::Id,
        words: "`X`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x10000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // X[_0-9a-zA-Z-]+
    Row {
        name: "ChapterReference",
        base: Builtin::Id,
        words: "`X`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x10000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // A[\d\-_a-zA-Z]+
    Row {
        name: "DealResourceReference",
        base: Builtin::IdRef,
        words: "`A`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x20000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // A[_0-9a-zA-Z-]+
    Row {
        name: "ReleaseResourceReference",
        base: Builtin::IdRef,
        words: "`A`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x20000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // P[\d\-_a-zA-Z]+
    Row {
        name: "RightsControllerPartyReference",
        base: Builtin::IdRef,
        words: "`P`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x100000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // P[_0-9a-zA-Z-]+
    Row {
        name: "RightsControllerPartyReference",
        base: Builtin::IdRef,
        words: "`P`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x100000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // Q[\d\-_a-zA-Z]+
    Row {
        name: "VideoCueSheetReference",
        base: Builtin::IdRef,
        words: "`Q`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x200000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // Q[_0-9a-zA-Z-]+
    Row {
        name: "VideoCueSheetReference",
        base: Builtin::IdRef,
        words: "`Q`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x200000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // R[\d\-_a-zA-Z]+
    Row {
        name: "CatalogReleaseReference",
        base: Builtin::IdRef,
        words: "`R`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x400000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // R[_0-9a-zA-Z-]+
    Row {
        name: "ResourceGroupReleaseReference",
        base: Builtin::IdRef,
        words: "`R`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x400000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // T[\d\-_a-zA-Z]+
    Row {
        name: "DealTechnicalResourceDetailsReference",
        base: Builtin::IdRef,
        words: "`T`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x1000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // T[_0-9a-zA-Z-]+
    Row {
        name: "DealTechnicalResourceDetailsReference",
        base: Builtin::IdRef,
        words: "`T`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x1000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // V[\d\-_a-zA-Z]+
    Row {
        name: "ReleaseVisibilityReference",
        base: Builtin::IdRef,
        words: "`V`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x4000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // V[_0-9a-zA-Z-]+
    Row {
        name: "ReleaseVisibilityReference",
        base: Builtin::IdRef,
        words: "`V`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x4000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // W[\d\-_a-zA-Z]+
    Row {
        name: "CollectionWorkReference",
        base: Builtin::IdRef,
        words: "`W`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x8000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // X[\d\-_a-zA-Z]+
    Row {
        name: "CollectionCollectionReference",
        base: Builtin::IdRef,
        words: "`X`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x10000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: true }, 0x2),
        ],
    },
    // X[_0-9a-zA-Z-]+
    Row {
        name: "AudioChapterReference",
        base: Builtin::IdRef,
        words: "`X`, then letters, digits, `-` and `_`",
        first: 0x1,
        last: 0x2,
        empty: false,
        slots: &[
            (Chars { ascii: 0x10000000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe87fffffe03ff200000000000, digits: false }, 0x2),
        ],
    },
    // AudioFile
    Row {
        name: "Type",
        base: Builtin::String,
        words: "`AudioFile`",
        first: 0x1,
        last: 0x100,
        empty: false,
        slots: &[
            (Chars { ascii: 0x20000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x200000000000000000000000000000, digits: false }, 0x4),
            (Chars { ascii: 0x10000000000000000000000000, digits: false }, 0x8),
            (Chars { ascii: 0x200000000000000000000000000, digits: false }, 0x10),
            (Chars { ascii: 0x8000000000000000000000000000, digits: false }, 0x20),
            (Chars { ascii: 0x400000000000000000, digits: false }, 0x40),
            (Chars { ascii: 0x200000000000000000000000000, digits: false }, 0x80),
            (Chars { ascii: 0x1000000000000000000000000000, digits: false }, 0x100),
            (Chars { ascii: 0x20000000000000000000000000, digits: false }, 0x0),
        ],
    },
    // PADPIDA[a-zA-Z0-9]+
    Row {
        name: "DPID",
        base: Builtin::String,
        words: "`PADPIDA`, then letters and digits",
        first: 0x1,
        last: 0x80,
        empty: false,
        slots: &[
            (Chars { ascii: 0x100000000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x20000000000000000, digits: false }, 0x4),
            (Chars { ascii: 0x100000000000000000, digits: false }, 0x8),
            (Chars { ascii: 0x100000000000000000000, digits: false }, 0x10),
            (Chars { ascii: 0x2000000000000000000, digits: false }, 0x20),
            (Chars { ascii: 0x100000000000000000, digits: false }, 0x40),
            (Chars { ascii: 0x20000000000000000, digits: false }, 0x80),
            (Chars { ascii: 0x7fffffe07fffffe03ff000000000000, digits: false }, 0x80),
        ],
    },
    // [0-9]+,[0-9]+
    Row {
        name: "BottomRightCorner",
        base: Builtin::String,
        words: "digits, then `,`, then digits",
        first: 0x1,
        last: 0x4,
        empty: false,
        slots: &[
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x3),
            (Chars { ascii: 0x100000000000, digits: false }, 0x4),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x4),
        ],
    },
    // [0-9]{11}
    Row {
        name: "IpiNameNumber",
        base: Builtin::String,
        words: "11 digits",
        first: 0x1,
        last: 0x400,
        empty: false,
        slots: &[
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x4),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x8),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x10),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x20),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x40),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x80),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x100),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x200),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x400),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x0),
        ],
    },
    // [0-9]{4}(-[0-9]{2}){0,1}(-[0-9]{2}){0,1}
    Row {
        name: "IsoDate",
        base: Builtin::String,
        words: "4 digits, perhaps `-` and 2 digits, perhaps `-` and 2 digits",
        first: 0x1,
        last: 0x248,
        empty: false,
        slots: &[
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x4),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x8),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x90),
            (Chars { ascii: 0x200000000000, digits: false }, 0x20),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x40),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x80),
            (Chars { ascii: 0x200000000000, digits: false }, 0x100),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x200),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x0),
        ],
    },
    // [a-zA-Z]{2,3}(-[a-zA-Z]+){0,1}(-[a-zA-Z]{2}|-[0-9]{3}){0,1}(-[a-zA-Z][a-zA-Z0-9]{4}[a-zA-Z0-9]*){0,1}
    Row {
        name: "LanguageAndScriptCode",
        base: Builtin::String,
        words: "2 or 3 letters, perhaps `-` and letters, perhaps `-` and 2 letters or `-` and 3 digits, perhaps `-` and a letter and 4 letters and digits, perhaps letters and digits",
        first: 0x1,
        last: 0x60896,
        empty: false,
        slots: &[
            (Chars { ascii: 0x7fffffe07fffffe0000000000000000, digits: false }, 0x2),
            (Chars { ascii: 0x7fffffe07fffffe0000000000000000, digits: false }, 0x112c),
            (Chars { ascii: 0x7fffffe07fffffe0000000000000000, digits: false }, 0x1128),
            (Chars { ascii: 0x200000000000, digits: false }, 0x10),
            (Chars { ascii: 0x7fffffe07fffffe0000000000000000, digits: false }, 0x1130),
            (Chars { ascii: 0x200000000000, digits: false }, 0x40),
            (Chars { ascii: 0x7fffffe07fffffe0000000000000000, digits: false }, 0x80),
            (Chars { ascii: 0x7fffffe07fffffe0000000000000000, digits: false }, 0x1000),
            (Chars { ascii: 0x200000000000, digits: false }, 0x200),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x400),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x800),
            (Chars { ascii: 0x3ff000000000000, digits: false }, 0x1000),
            (Chars { ascii: 0x200000000000, digits: false }, 0x2000),
            (Chars { ascii: 0x7fffffe07fffffe0000000000000000, digits: false }, 0x4000),
            (Chars { ascii: 0x7fffffe07fffffe03ff000000000000, digits: false }, 0x8000),
            (Chars { ascii: 0x7fffffe07fffffe03ff000000000000, digits: false }, 0x10000),
            (Chars { ascii: 0x7fffffe07fffffe03ff000000000000, digits: false }, 0x20000),
            (Chars { ascii: 0x7fffffe07fffffe03ff000000000000, digits: false }, 0x40000),
            (Chars { ascii: 0x7fffffe07fffffe03ff000000000000, digits: false }, 0x40000),
        ],
    },
];
