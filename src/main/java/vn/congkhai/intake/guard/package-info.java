/** What must not be published: secrecy stamps, personal numbers, lists of named people. */
package vn.congkhai.intake.guard;
