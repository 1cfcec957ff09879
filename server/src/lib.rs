//! The server: configuration, the production router, and what the command line does.
//!
//! `http` holds everything between a socket and a page; `app` and `domain` hold the rest.

pub mod cli;
pub mod config;
pub mod demo;
pub mod http;
pub mod identity;
pub mod mail;
pub mod telemetry;
