//! The datatypes of XML Schema that the standard uses: which text is a date, a number, a reference, and what is wrong
//! with text that is not. Knows no type of the standard, and not whether an `ID` is given twice.
//!
//! Exactly as strict as libxml2 (2.9.14, on 64 bits), found out by trying. Where that is not what XML Schema 1.0 says
//! in its part 2, libxml2 is followed:
//!
//! | type | text | libxml2 | XML Schema |
//! |---|---|---|---|
//! | dateTime, date, gYear | white space before it | refuses | 4.3.6: does not count |
//! | date, gYear, duration | white space after it | refuses | 4.3.6: does not count |
//! | dateTime | white space after it | allows it after a time zone only | 4.3.6: does not count |
//! | decimal | `-` or `+`, then only white space | allows | 3.2.3.1: a digit is needed |
//! | integer, decimal | more than 24 digits, but for leading zeros | refuses | 3.2.3: any number, at least 18 |
//! | decimal | 24 digits, then a point and no more | refuses | 3.2.3: the same |
//! | dateTime, date, gYear | a year from 2⁶³ on | refuses | 3.2.7.1: any year |
//! | duration | a number from 2⁶³ on, or as many months or days in all | refuses | 3.2.6.1: any number |
//! | dateTime | `…:59.` and 14 nines or more | refuses: rounds them to 60 | 3.2.7.1: any digits |
//! | dateTime | `24:00:00.0…01` with 323 zeros or more | allows: rounds it to 0 | 3.2.7.1: seconds must be 0 |
//!
//! White space counts for libxml2 only where a type is used as it is, as the standard uses all but `string`, `ID` and
//! `IDREF`. Where a pattern restricts a type, both are to look at what [`Builtin::normal`] gives.

mod ncname;

/// A datatype that XML Schema brings along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Builtin {
    /// Any text; what an attribute is that names no type.
    AnySimpleType,
    /// Any text.
    String,
    /// True or false, which may be written `1` and `0`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number that may have decimals, but no exponent.
    Decimal,
    /// A length of time.
    Duration,
    /// A day and a time of the day, perhaps with a time zone.
    DateTime,
    /// A day, perhaps with a time zone.
    Date,
    /// A year, perhaps with a time zone.
    GYear,
    /// A name for something in the message.
    Id,
    /// The name of something in the message.
    IdRef,
}

/// Of each type its name, its noun and an example.
const WORDS: [(&str, &str, &str); Builtin::ALL.len()] = [
    ("anySimpleType", "a text", "Harbour"),
    ("string", "a text", "Harbour"),
    ("boolean", "true or false", "true"),
    ("integer", "a whole number", "42"),
    ("decimal", "a decimal number", "44.1"),
    ("duration", "a duration", "PT3M25S"),
    ("dateTime", "a date and time", "2026-11-23T14:30:00"),
    ("date", "a date", "2026-11-23"),
    ("gYear", "a year", "2026"),
    ("ID", "a reference", "A1"),
    ("IDREF", "a reference", "A1"),
];

impl Builtin {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::AnySimpleType,
        Self::String,
        Self::Boolean,
        Self::Integer,
        Self::Decimal,
        Self::Duration,
        Self::DateTime,
        Self::Date,
        Self::GYear,
        Self::Id,
        Self::IdRef,
    ];

    /// The name as XML Schema writes it.
    pub const fn name(self) -> &'static str {
        WORDS[self as usize].0
    }

    /// The type of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ty| ty.name() == name)
    }

    /// What a person would call it, with its article.
    pub const fn noun(self) -> &'static str {
        WORDS[self as usize].1
    }

    /// A text that it allows.
    pub const fn example(self) -> &'static str {
        WORDS[self as usize].2
    }

    /// Whether white space around the value does not belong to it.
    pub const fn collapses(self) -> bool {
        !matches!(self, Self::AnySimpleType | Self::String)
    }

    /// The value without the white space that does not belong to it.
    ///
    /// White space inside is left as it is: a type that collapses allows none there.
    pub fn normal(self, value: &str) -> &str {
        let is_bare = |byte: Option<&u8>| byte.is_some_and(|byte| *byte > b' ');
        let bare = is_bare(value.as_bytes().first()) && is_bare(value.as_bytes().last());
        if bare || !self.collapses() { value } else { value.trim_matches(WHITE) }
    }

    /// Whether the type allows the value; references are resolved in it already.
    pub fn allows(self, value: &str) -> bool {
        self.check(value).is_ok()
    }

    /// What is wrong with a value that the type does not allow, to go on after `"…" is not a date: `.
    pub fn flaw(self, value: &str) -> Option<String> {
        self.check(value).err()?;
        let value = self.normal(value);
        Some(match self.check(value) {
            _ if value.is_empty() => "it is empty".to_owned(),
            Ok(()) => "no white space may stand before or after it".to_owned(),
            Err(Flaw::Form) => format!("{} is written {}", self.noun(), self.example()),
            Err(Flaw::Said(what)) => what.to_owned(),
            Err(Flaw::Days { year, month, days }) => format!("{} {year} has {days} days", MONTHS[month - 1]),
            Err(Flaw::Character(char)) => match char.is_whitespace() {
                true => "no white space may stand in it".to_owned(),
                false => format!("`{}` may not stand in it", char.escape_debug()),
            },
        })
    }

    fn check(self, value: &str) -> Result<(), Flaw> {
        match self {
            Self::AnySimpleType | Self::String => Ok(()),
            Self::Boolean => boolean(self.normal(value)),
            Self::Integer => integer(self.normal(value)),
            Self::Decimal => decimal(value.trim_start_matches(WHITE)),
            Self::Duration => duration(value.trim_start_matches(WHITE)),
            Self::DateTime => date_time(value),
            Self::Date => match date(value)? {
                time if time.starts_with('T') => Err("a date has no time of the day".into()),
                rest => zone(rest),
            },
            Self::GYear => zone(year(value)?.1).map_err(|_| "nothing but the year is expected".into()),
            Self::Id | Self::IdRef => name(self.normal(value)),
        }
    }
}

/// Why a value is not allowed. Turned into words only for those who ask.
enum Flaw {
    /// It is written in quite another way.
    Form,
    /// This.
    Said(&'static str),
    /// The month does not have that day.
    Days { year: i64, month: usize, days: u32 },
    /// The character may not stand there.
    Character(char),
}

impl From<&'static str> for Flaw {
    fn from(what: &'static str) -> Self {
        Self::Said(what)
    }
}

/// White space in XML.
pub(crate) const WHITE: [char; 4] = [' ', '\t', '\r', '\n'];

/// The most digits of a number that libxml2 can hold.
const MOST_DIGITS: usize = 24;

#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
];

fn boolean(text: &str) -> Result<(), Flaw> {
    match text {
        "true" | "false" | "1" | "0" => Ok(()),
        _ if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") => {
            Err("it is written in small letters".into())
        }
        _ => Err("true or false is expected".into()),
    }
}

fn integer(text: &str) -> Result<(), Flaw> {
    let (number, rest) = digits(unsigned(text));
    match rest {
        "" if number.is_empty() => Err(Flaw::Form),
        "" => hold(significant(number)),
        _ if rest.starts_with(['.', ',']) => Err("no point or comma may stand in it".into()),
        _ => Err(Flaw::Form),
    }
}

fn decimal(text: &str) -> Result<(), Flaw> {
    let text = unsigned(text);
    if !text.is_empty() && text.trim_start_matches(WHITE).is_empty() {
        // A sign, and nothing but white space: libxml2 forgets to ask for a digit.
        return Ok(());
    }
    let (whole, decimals, rest) = number(text);
    match rest.trim_end_matches(WHITE) {
        "" if whole.is_empty() && decimals.is_none_or(str::is_empty) => Err(Flaw::Form),
        "" => hold(significant(whole) + decimals.map_or(0, |decimals| decimals.len().max(1))),
        rest if rest.starts_with(',') => Err("no comma may stand in it; decimals follow a point".into()),
        _ => Err(Flaw::Form),
    }
}

/// How many digits there are after leading zeros.
fn significant(number: &str) -> usize {
    number.trim_start_matches('0').len()
}

fn hold(digits: usize) -> Result<(), Flaw> {
    if digits > MOST_DIGITS { Err("it has more than 24 digits".into()) } else { Ok(()) }
}

fn duration(text: &str) -> Result<(), Flaw> {
    let text = text.strip_prefix('-').unwrap_or(text).strip_prefix('P').ok_or(Flaw::Form)?;
    let (date, time) = match text.split_once('T') {
        Some((_, "")) => return Err("nothing follows the T".into()),
        Some(parts) => parts,
        None if text.is_empty() => return Err("nothing follows the P".into()),
        None => (text, ""),
    };
    let [years, months, days] = amounts(date, "YMD")?;
    let [hours, minutes, seconds] = amounts(time, "HMS")?;
    let months = years * 12 + months;
    let days = days + ((hours * 60 + minutes) * 60 + seconds) / (24 * 60 * 60);
    if months.max(days) > i128::from(i64::MAX) { Err("it is too long".into()) } else { Ok(()) }
}

/// The numbers in half a duration, each before its letter.
fn amounts(mut text: &str, letters: &str) -> Result<[i128; 3], Flaw> {
    let mut amounts = [0; 3];
    let mut next = 0;
    while !text.is_empty() {
        let (whole, decimals, rest) = number(text);
        let letter = rest.chars().next().ok_or("a letter is missing after the last number")?;
        let place = letters[next..].find(letter).ok_or(match letter {
            'H' | 'S' if letters == "YMD" => "a T is missing before hours, minutes and seconds".into(),
            'Y' | 'M' | 'D' | 'H' | 'S' => {
                "the order is years, months, days, then T, hours, minutes, seconds".into()
            }
            _ => Flaw::Form,
        })?;
        if whole.is_empty() && decimals.is_none_or(str::is_empty) {
            return Err("a number is missing before a letter".into());
        }
        if decimals.is_some() && letter != 'S' {
            return Err("only seconds can have decimals".into());
        }
        if !whole.is_empty() {
            amounts[next + place] = whole.parse::<i64>().map_err(|_| "it is too long")?.into();
        }
        next += place + 1;
        text = &rest[1..];
    }
    Ok(amounts)
}

fn date_time(text: &str) -> Result<(), Flaw> {
    let time_of_day = match date(text)? {
        "" => return Err("the time is missing, as in 2026-11-23T14:30:00".into()),
        rest => rest.strip_prefix('T').ok_or("a T must stand between the date and the time")?,
    };
    let rest = time(time_of_day)?;
    // White space is forgiven, but not where there is no time zone before it.
    match rest.trim_end_matches(WHITE) {
        "" => zone(rest),
        rest => zone(rest),
    }
}

/// Reads a date, and gives what follows.
fn date(text: &str) -> Result<&str, Flaw> {
    let (year, rest) = year(text)?;
    let rest = match rest {
        "" if text.len() == 4 => return Err("the month is missing".into()),
        _ => rest.strip_prefix('-').ok_or(Flaw::Form)?,
    };
    let (month, rest) = two_digits(rest).ok_or("the month has two digits, as in 2026-01-31")?;
    if !(1..=12).contains(&month) {
        return Err("months go from 01 to 12".into());
    }
    let rest = match rest {
        "" => return Err("the day is missing".into()),
        _ => rest.strip_prefix('-').ok_or(Flaw::Form)?,
    };
    let (day, rest) = two_digits(rest).ok_or("the day has two digits, as in 2026-01-01")?;
    let days = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match day {
        0 => Err("days begin with 01".into()),
        _ if day > days => Err(Flaw::Days { year, month: month as usize, days }),
        _ => Ok(rest),
    }
}

/// Reads a year, and gives what follows.
fn year(text: &str) -> Result<(i64, &str), Flaw> {
    let (number, rest) = digits(text.strip_prefix('-').unwrap_or(text));
    if number.len() < 4 {
        return Err(Flaw::Form);
    }
    if number.len() > 4 && number.starts_with('0') {
        return Err("a year of more than four digits does not begin with 0".into());
    }
    match number.parse::<i64>() {
        Ok(0) => Err("there is no year 0".into()),
        Ok(year) if text.starts_with('-') => Ok((-year, rest)),
        Ok(year) => Ok((year, rest)),
        Err(_) => Err("the year is too large".into()),
    }
}

/// Reads a time of the day, and gives what follows.
fn time(text: &str) -> Result<&str, Flaw> {
    const FORM: &str = "a time is written 14:30:00";
    let (hours, rest) = two_digits(text).ok_or(FORM)?;
    let (minutes, rest) = rest.strip_prefix(':').and_then(two_digits).ok_or(FORM)?;
    let rest = rest.strip_prefix(':').ok_or("the seconds are missing, as in 14:30:00")?;
    let (seconds, mut rest) = two_digits(rest).ok_or(FORM)?;
    let mut seconds = f64::from(seconds);
    if let Some(fraction) = rest.strip_prefix('.') {
        let (decimals, after) = digits(fraction);
        if decimals.is_empty() {
            return Err("digits are missing after the point".into());
        }
        // The very sum that libxml2 makes, so that it is rounded as there.
        let mut place = 1.0;
        for digit in decimals.bytes() {
            place /= 10.0;
            seconds += f64::from(digit - b'0') * place;
        }
        rest = after;
    }
    match hours {
        0..=23 if minutes > 59 => Err("minutes go from 0 to 59".into()),
        0..=23 if seconds >= 60.0 => Err("seconds stay below 60".into()),
        0..=23 => Ok(rest),
        24 if minutes == 0 && seconds == 0.0 => Ok(rest),
        _ => Err("hours go from 0 to 23".into()),
    }
}

/// Reads a time zone, or none, up to the end.
fn zone(text: &str) -> Result<(), Flaw> {
    const FORM: &str = "only a time zone may follow, written Z or +01:00";
    if let "" | "Z" = text {
        return Ok(());
    }
    let (hours, rest) = text.strip_prefix(['+', '-']).and_then(two_digits).ok_or(FORM)?;
    let (minutes, rest) = rest.strip_prefix(':').and_then(two_digits).ok_or(FORM)?;
    match hours * 60 + minutes {
        _ if !rest.is_empty() => Err(FORM.into()),
        _ if minutes > 59 => Err("minutes go from 0 to 59".into()),
        841.. => Err("time zones go from -14:00 to +14:00".into()),
        _ => Ok(()),
    }
}

fn name(text: &str) -> Result<(), Flaw> {
    let first = text.chars().next().ok_or(Flaw::Form)?;
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if text.as_bytes().iter().all(plain) && first.is_ascii_alphabetic() {
        return Ok(());
    }
    match text.chars().find(|&char| !ncname::continues(char)) {
        Some(char) => Err(Flaw::Character(char)),
        None if ncname::starts(first) => Ok(()),
        None => Err("it must begin with a letter or `_`".into()),
    }
}

/// The text without its sign.
fn unsigned(text: &str) -> &str {
    text.strip_prefix(['+', '-']).unwrap_or(text)
}

/// The digits before a point, those after it where there is one, and what follows.
fn number(text: &str) -> (&str, Option<&str>, &str) {
    let (whole, rest) = digits(text);
    match rest.strip_prefix('.').map(digits) {
        Some((decimals, rest)) => (whole, Some(decimals), rest),
        None => (whole, None, rest),
    }
}

/// The digits that it begins with, and what follows.
fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

/// The number of two digits that it begins with, and what follows.
fn two_digits(text: &str) -> Option<(u32, &str)> {
    let (number, rest) = text.split_at_checked(2).filter(|(number, _)| digits(number).1.is_empty())?;
    Some((number.parse().ok()?, rest))
}
