//! What the built-in datatypes allow, as found out with xmllint, and what they say of the rest.

use ddex_disclose::schema::Builtin;
use proptest::prelude::*;

/// All allowed values, then all others, each with its flaw.
fn check(ty: Builtin, allowed: &[&str], refused: &[(&str, &str)]) {
    for value in allowed {
        assert_eq!(ty.flaw(value), None, "{value:?}");
        assert!(ty.allows(value), "{value:?}");
    }
    for (value, flaw) in refused {
        assert_eq!(ty.flaw(value).as_deref(), Some(*flaw), "{value:?}");
        assert!(!ty.allows(value), "{value:?}");
    }
}

#[test]
fn text_is_whatever_is_written() {
    for ty in [Builtin::String, Builtin::AnySimpleType] {
        check(ty, &["", " ", "\n", "<&>", "\u{a0}", "Ünïcode 😀"], &[]);
        assert_eq!(ty.normal(" \ta\n"), " \ta\n");
    }
}

#[test]
fn booleans() {
    const EXPECTED: &str = "true or false is expected";
    const SMALL: &str = "it is written in small letters";
    check(
        Builtin::Boolean,
        &["true", "false", "1", "0", " true", "false\n", "\t1\r"],
        &[
            ("TRUE", SMALL),
            ("False", SMALL),
            ("yes", EXPECTED),
            ("01", EXPECTED),
            ("+1", EXPECTED),
            ("truee", EXPECTED),
            ("tru e", EXPECTED),
            ("\u{a0}true", EXPECTED),
            ("", "it is empty"),
            (" \n", "it is empty"),
        ],
    );
}

#[test]
fn integers() {
    const FORM: &str = "a whole number is written 42";
    const NO_POINT: &str = "no point or comma may stand in it";
    const TOO_LONG: &str = "it has more than 24 digits";
    let nines = "9".repeat(25);
    let zeros = "0".repeat(10_000);
    check(
        Builtin::Integer,
        &["0", "-0", "+0", "007", " 42", "42\r\n", "-999999999999999999999999", &nines[1..], &zeros],
        &[
            ("+", FORM),
            ("-", FORM),
            ("- ", FORM),
            ("+-1", FORM),
            ("--1", FORM),
            ("- 1", FORM),
            ("1e5", FORM),
            ("INF", FORM),
            ("4 2", FORM),
            ("٣", FORM),
            ("42\u{a0}", FORM),
            ("1.0", NO_POINT),
            ("1.", NO_POINT),
            ("1,000", NO_POINT),
            (&nines, TOO_LONG),
            (&format!("-00{nines}"), TOO_LONG),
            ("", "it is empty"),
        ],
    );
}

#[test]
fn decimals() {
    const FORM: &str = "a decimal number is written 44.1";
    const COMMA: &str = "no comma may stand in it; decimals follow a point";
    const TOO_LONG: &str = "it has more than 24 digits";
    let nines = "9".repeat(24);
    check(
        Builtin::Decimal,
        &["0", "44.1", "-0.50", "+.5", ".5", "5.", "00.", ".0", " 4.2", "4.2\n", "\t+4.2 ", "- ", " +\r\n"],
        &[
            (".", FORM),
            ("-.", FORM),
            ("-", FORM),
            (" -", FORM),
            ("- 1", FORM),
            ("1..2", FORM),
            ("1.2.3", FORM),
            ("1e5", FORM),
            ("NaN", FORM),
            ("-INF", FORM),
            ("1 .5", FORM),
            ("1,5", COMMA),
            ("1,234.5", COMMA),
            ("", "it is empty"),
            ("  ", "it is empty"),
        ],
    );
    check(
        Builtin::Decimal,
        &[&nines, &format!("-000{nines}"), &format!("0.{nines}"), &format!("{}.9", &nines[1..])],
        &[
            (&format!("{nines}9"), TOO_LONG),
            (&format!("{nines}."), TOO_LONG),
            (&format!("{nines}.0"), TOO_LONG),
            (&format!("0.0{nines}"), TOO_LONG),
        ],
    );
}

#[test]
fn durations() {
    const FORM: &str = "a duration is written PT3M25S";
    const T_MISSING: &str = "a T is missing before hours, minutes and seconds";
    const ORDER: &str = "the order is years, months, days, then T, hours, minutes, seconds";
    const DECIMALS: &str = "only seconds can have decimals";
    const LETTER: &str = "a letter is missing after the last number";
    const NUMBER: &str = "a number is missing before a letter";
    const AROUND: &str = "no white space may stand before or after it";
    check(
        Builtin::Duration,
        &["PT3M25S", "P1Y2M3DT4H5M6.7S", "-P1D", "P0Y", "PT00S", "P1YT1M", "PT.5S", "PT1.S", "\n\tPT1S"],
        &[
            ("3:25", FORM),
            ("+P1D", FORM),
            ("P-1D", FORM),
            ("p1d", FORM),
            ("P1d", FORM),
            ("P1W", FORM),
            ("PT1,5S", FORM),
            ("P T1S", FORM),
            ("\u{a0}PT1S", FORM),
            ("PTT1S", FORM),
            ("P", "nothing follows the P"),
            ("-P", "nothing follows the P"),
            ("PT", "nothing follows the T"),
            ("P1DT", "nothing follows the T"),
            ("P3M25S", T_MISSING),
            ("P1H", T_MISSING),
            ("P1M1Y", ORDER),
            ("P1Y1Y", ORDER),
            ("PT1S1M", ORDER),
            ("PT1D", ORDER),
            ("P1.5D", DECIMALS),
            ("PT1.5M", DECIMALS),
            ("P1.0Y", DECIMALS),
            ("PT1M1", LETTER),
            ("P1DT1", LETTER),
            ("PTS", NUMBER),
            ("PT.S", NUMBER),
            ("P1YM", NUMBER),
            ("PT1S ", AROUND),
            (" PT1S\n", AROUND),
            ("", "it is empty"),
        ],
    );
}

#[test]
fn durations_have_an_end() {
    const TOO_LONG: &str = "it is too long";
    let seconds = format!("PT0.{}S", "9".repeat(10_000));
    check(
        Builtin::Duration,
        &[
            "P768614336404564650Y7M",
            "-P9223372036854775807M",
            "P9223372036854775807DT23H59M59.9S",
            "P9223372036854775806DT24H",
            "PT9223372036854775807H9223372036854775807M9223372036854775807S",
            &seconds,
        ],
        &[
            ("P768614336404564650Y8M", TOO_LONG),
            ("P9223372036854775807DT24H", TOO_LONG),
            ("P9223372036854775807DT23H60M", TOO_LONG),
            ("PT9223372036854775808S", TOO_LONG),
            ("-P9223372036854775808D", TOO_LONG),
        ],
    );
}

#[test]
fn dates() {
    const FORM: &str = "a date is written 2026-11-23";
    const ZONE: &str = "only a time zone may follow, written Z or +01:00";
    const FAR: &str = "time zones go from -14:00 to +14:00";
    const AROUND: &str = "no white space may stand before or after it";
    const TOO_LARGE: &str = "the year is too large";
    check(
        Builtin::Date,
        &[
            "2026-11-23",
            "2026-11-23Z",
            "2026-11-23+14:00",
            "2026-11-23-14:00",
            "2026-11-23-00:00",
            "2000-02-29",
            "2024-02-29",
            "-0001-01-01",
            "-0004-02-29",
            "12026-01-31",
            "9223372036854775807-12-31",
        ],
        &[
            ("23.11.2026", FORM),
            ("23-11-2026", FORM),
            ("2026/11/23", FORM),
            ("20261123", FORM),
            ("+2026-11-23", FORM),
            ("--11-23", FORM),
            ("2026-11:23", FORM),
            ("2026-11Z", FORM),
            ("\u{a0}2026-11-23", FORM),
            ("2026", "the month is missing"),
            ("2026-11", "the day is missing"),
            ("2026-1-1", "the month has two digits, as in 2026-01-31"),
            ("2026-01-1", "the day has two digits, as in 2026-01-01"),
            ("2026-00-01", "months go from 01 to 12"),
            ("2026-13-01", "months go from 01 to 12"),
            ("2026-11-00", "days begin with 01"),
            ("2026-02-30", "February 2026 has 28 days"),
            ("1900-02-29", "February 1900 has 28 days"),
            ("2024-02-30", "February 2024 has 29 days"),
            ("-0001-02-29", "February -1 has 28 days"),
            ("2026-04-31", "April 2026 has 30 days"),
            ("2026-11-31", "November 2026 has 30 days"),
            ("2026-01-32", "January 2026 has 31 days"),
            ("0000-01-01", "there is no year 0"),
            ("-0000-01-01", "there is no year 0"),
            ("02026-01-01", "a year of more than four digits does not begin with 0"),
            ("9223372036854775808-01-01", TOO_LARGE),
            ("-9223372036854775808-01-01", TOO_LARGE),
            ("2026-11-23T00:00:00", "a date has no time of the day"),
            ("2026-11-23z", ZONE),
            ("2026-11-23 Z", ZONE),
            ("2026-11-23+1:00", ZONE),
            ("2026-11-23+0100", ZONE),
            ("2026-11-23+01", ZONE),
            ("2026-11-23Z+01:00", ZONE),
            ("2026-11-23+01:000", ZONE),
            ("2026-11-23+14:01", FAR),
            ("2026-11-23-15:00", FAR),
            ("2026-11-23+13:60", "minutes go from 0 to 59"),
            (" 2026-11-23", AROUND),
            ("2026-11-23\n", AROUND),
            ("\t2026-02-29 ", "February 2026 has 28 days"),
            ("\t", "it is empty"),
        ],
    );
}

#[test]
fn dates_and_times() {
    const DAY: &str = "2026-11-23T";
    const T: &str = "a T must stand between the date and the time";
    const TIME_MISSING: &str = "the time is missing, as in 2026-11-23T14:30:00";
    const FORM: &str = "a time is written 14:30:00";
    const ZONE: &str = "only a time zone may follow, written Z or +01:00";
    const AROUND: &str = "no white space may stand before or after it";
    const SECONDS_MISSING: &str = "the seconds are missing, as in 14:30:00";
    const HOURS: &str = "hours go from 0 to 23";
    const SECONDS: &str = "seconds stay below 60";
    // An infinitely small part of a second is none.
    let tiny = |zeros: usize| format!("24:00:00.{}1", "0".repeat(zeros));
    let long = format!("14:30:00.{}", "9".repeat(10_000));
    for time in [
        "14:30:00",
        "00:00:00",
        "23:59:59.9999999999999",
        "24:00:00",
        "24:00:00.000-14:00",
        "14:30:00.123Z",
        "14:30:00+13:59",
        "14:30:00Z \n",
        "14:30:00+01:00\t",
        &tiny(323),
        &long,
    ] {
        check(Builtin::DateTime, &[&format!("{DAY}{time}")], &[]);
    }
    for (time, flaw) in [
        ("", FORM),
        ("1:30:00", FORM),
        ("14.30.00", FORM),
        ("14", FORM),
        ("14:30:0", FORM),
        ("14:30", SECONDS_MISSING),
        ("14:30Z", SECONDS_MISSING),
        ("24:00:00.1", HOURS),
        ("24:00:01", HOURS),
        ("24:01:00", HOURS),
        ("25:00:00", HOURS),
        (&tiny(322), HOURS),
        ("14:60:00", "minutes go from 0 to 59"),
        ("14:30:60", SECONDS),
        ("23:59:59.99999999999999", SECONDS),
        ("14:30:00.", "digits are missing after the point"),
        ("14:30:00,5", ZONE),
        ("14:30:00z", ZONE),
        ("14:30:00 Z", ZONE),
        ("14:30:00\u{a0}", ZONE),
        ("14:30:00T14:30:00", ZONE),
        ("14:30:00+14:01", "time zones go from -14:00 to +14:00"),
        ("14:30:00 ", AROUND),
    ] {
        check(Builtin::DateTime, &[], &[(&format!("{DAY}{time}"), flaw)]);
    }
    check(
        Builtin::DateTime,
        &["2000-02-29T00:00:00", "-0001-01-01T00:00:00", "12026-01-01T00:00:00"],
        &[
            ("2026-11-23", TIME_MISSING),
            ("2026-11-23Z", T),
            ("2026-11-23 14:30:00", T),
            ("2026-11-23t14:30:00", T),
            ("14:30:00", "a date and time is written 2026-11-23T14:30:00"),
            ("2026-02-29T14:30:00", "February 2026 has 28 days"),
            ("0000-01-01T00:00:00", "there is no year 0"),
            (" 2026-11-23T14:30:00Z", AROUND),
        ],
    );
}

#[test]
fn years() {
    const FORM: &str = "a year is written 2026";
    const ALONE: &str = "nothing but the year is expected";
    const AROUND: &str = "no white space may stand before or after it";
    check(
        Builtin::GYear,
        &["2026", "0001", "-0001", "12026", "2026Z", "2026+01:00", "2026-14:00", "9223372036854775807"],
        &[
            ("26", FORM),
            ("026", FORM),
            ("+2026", FORM),
            ("--2026", FORM),
            ("14:30:00", FORM),
            ("2026-11-23", ALONE),
            ("2026-11", ALONE),
            ("2026.0", ALONE),
            ("2026z", ALONE),
            ("2026+14:01", ALONE),
            ("0000", "there is no year 0"),
            ("02026", "a year of more than four digits does not begin with 0"),
            ("9223372036854775808", "the year is too large"),
            (" 2026", AROUND),
            ("2026\r\n", AROUND),
            ("", "it is empty"),
        ],
    );
}

#[test]
fn references() {
    const BEGIN: &str = "it must begin with a letter or `_`";
    for ty in [Builtin::Id, Builtin::IdRef] {
        check(
            ty,
            &["A1", "_a", "a-", "a.b", "é", "ж1", "日本", "〇", "a\u{300}", "a\u{b7}", "a\u{660}", " A1\n"],
            &[
                ("1A", BEGIN),
                ("-a", BEGIN),
                (".a", BEGIN),
                ("\u{300}a", BEGIN),
                ("a:b", "`:` may not stand in it"),
                ("a/b", "`/` may not stand in it"),
                ("a\u{2070}", "`⁰` may not stand in it"),
                ("a\u{132}", "`Ĳ` may not stand in it"),
                ("\u{200c}", "`\\u{200c}` may not stand in it"),
                ("a😀", "`😀` may not stand in it"),
                ("A 1", "no white space may stand in it"),
                ("A1\u{a0}", "no white space may stand in it"),
                ("", "it is empty"),
            ],
        );
    }
    // As many as there are for libxml2, all of them of four hexadecimal digits.
    let count = |before: &str| {
        ('\0'..='\u{20000}').filter(|char| Builtin::Id.allows(&format!("{before}{char}."))).count()
    };
    assert_eq!((count(""), count("a")), (34_515, 35_121));
}

#[test]
fn every_type_has_a_name_and_an_example() {
    for ty in Builtin::ALL {
        assert_eq!(Builtin::of_name(ty.name()), Some(ty));
        assert!(ty.allows(ty.example()), "{ty:?}");
        assert_eq!(ty.normal(&format!(" {}\n", ty.example())) == ty.example(), ty.collapses(), "{ty:?}");
    }
    assert_eq!(Builtin::of_name("IDREF"), Some(Builtin::IdRef));
    assert_eq!(Builtin::of_name("idref"), None);
    assert_eq!(format!("not {}", Builtin::Date.noun()), "not a date");
}

/// A value of a type with a piece of it replaced.
fn edited() -> impl Strategy<Value = String> {
    let pieces = [
        "",
        " ",
        "\n",
        "-",
        "+",
        ".",
        ":",
        "T",
        "P",
        "Z",
        "00",
        "9",
        "60",
        "é",
        "\u{a0}",
        "99999999999999999999",
    ];
    let edit = (any::<prop::sample::Index>(), 0..3usize, prop::sample::select(pieces.to_vec()));
    let values = ["-P1Y2M3DT4H5M6.7S", "2024-02-29T24:00:00.0+13:59", "-44.1", "true", "A1é"];
    (prop::sample::select(values.to_vec()), prop::collection::vec(edit, 0..5)).prop_map(|(value, edits)| {
        let mut chars = value.chars().collect::<Vec<_>>();
        for (place, length, piece) in edits {
            let start = place.index(chars.len() + 1);
            let end = (start + length).min(chars.len());
            chars.splice(start..end, piece.chars());
        }
        chars.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    #[test]
    fn what_is_not_allowed_has_a_flaw_in_plain_words(value in prop_oneof![edited(), ".{0,12}"]) {
        for ty in Builtin::ALL {
            let flaw = ty.flaw(&value);
            prop_assert_eq!(ty.allows(&value), flaw.is_none());
            let plain = |flaw: &String| !flaw.is_empty() && !flaw.ends_with('.') && !flaw.contains(char::is_control);
            prop_assert!(flaw.as_ref().is_none_or(plain), "{:?}: {:?}", ty, flaw);
        }
    }
}
