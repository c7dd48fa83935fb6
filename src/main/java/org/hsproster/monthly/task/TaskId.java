package org.hsproster.monthly.task;

/**
 * A roster of a monthly run.
 *
 * @param run the id of the run
 * @param number of the roster in it, from 1
 */
record TaskId(String run, int number) {

    static TaskId of(String text) {
        int end = text.lastIndexOf('/');
        return new TaskId(text.substring(0, end), Integer.parseInt(text.substring(end + 1)));
    }

    @Override
    public String toString() {
        return run + "/" + number;
    }
}
