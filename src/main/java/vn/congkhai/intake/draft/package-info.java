/** What was made of one official document, before a person has looked at it. */
package vn.congkhai.intake.draft;
