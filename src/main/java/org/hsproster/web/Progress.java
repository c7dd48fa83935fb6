package org.hsproster.web;

/**
 * How an upload gets on.
 *
 * @param pending whether the reader has to wait
 * @param text that says it
 */
record Progress(boolean pending, String text) {}
