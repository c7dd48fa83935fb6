package org.hsproster.report.run;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The name of this machine, for messages and for the table of processes. */
public final class MachineName {

    private MachineName() {}

    /** Returns the name; that of the operating system where the machine has none. */
    public static String current() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return System.getProperty("os.name", "");
        }
    }
}
