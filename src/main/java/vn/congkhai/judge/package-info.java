/**
 * Method {@code ck-1}: holds a target against its results and says how it stands and why; and, of duties to disclose,
 * when each is due and how it stands. Pure functions; no words for readers and no clock.
 */
package vn.congkhai.judge;
