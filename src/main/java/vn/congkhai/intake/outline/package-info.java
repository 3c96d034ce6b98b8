/** The structure of an official document: its parts as a tree, and what it says about itself. */
package vn.congkhai.intake.outline;
