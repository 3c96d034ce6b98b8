/** The Vietnamese language in writing: folding of marks, syllables, numbers, units, dates and slugs. */
package vn.congkhai.vietnamese;
