//! The suite: laws, fixtures, messages.
