//! What two states of a disclosure differ in.
