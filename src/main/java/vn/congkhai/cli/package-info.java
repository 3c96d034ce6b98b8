/** The command line: arguments, printing, progress and exit codes; the work is done by build and serve. */
package vn.congkhai.cli;
