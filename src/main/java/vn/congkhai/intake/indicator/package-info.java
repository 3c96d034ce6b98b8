/** Finds the indicators of an official document and reads their targets. */
package vn.congkhai.intake.indicator;
