/** The settings of a site, read from {@code site-config.yml}. */
package vn.congkhai.config;
