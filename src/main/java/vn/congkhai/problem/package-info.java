/** Problems found in content, as values: what is wrong, where, and what to do about it. */
package vn.congkhai.problem;
