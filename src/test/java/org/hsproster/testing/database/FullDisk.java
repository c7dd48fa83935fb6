package org.hsproster.testing.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hsqldb.Session;
import org.hsqldb.jdbc.JDBCConnection;
import org.hsqldb.lib.FileAccess;

/**
 * A disk below the log of an embedded database that becomes full after so many bytes, within whatever is written then.
 */
public final class FullDisk {

    private long left = Long.MAX_VALUE;
    private long written;

    private FullDisk() {}

    /** Puts a disk below a database that is open in this process. */
    public static FullDisk below(Path data) throws SQLException {
        FullDisk disk = new FullDisk();
        try (Connection connection = DriverManager.getConnection("jdbc:hsqldb:file:" + data + "/jobs", "sa", "")) {
            Session session = (Session) connection.unwrap(JDBCConnection.class).getSession();
            FileAccess files = session.getDatabase().logger.fileAccess;
            session.getDatabase().logger.fileAccess = disk.limiting(files);
            connection.createStatement().execute("checkpoint"); // which opens the log anew
        }
        disk.written = 0;
        return disk;
    }

    /** Leaves room for so many bytes. */
    public synchronized void leave(long bytes) {
        left = bytes;
    }

    /** Returns how many bytes were written. */
    public synchronized long written() {
        return written;
    }

    private FileAccess limiting(FileAccess files) {
        return (FileAccess) Proxy.newProxyInstance(
                FileAccess.class.getClassLoader(),
                new Class<?>[] {FileAccess.class},
                (proxy, method, arguments) -> called(files, method, arguments));
    }

    private Object called(FileAccess files, Method method, Object... arguments) throws Throwable {
        if (method.getName().equals("getFileSync") && arguments[0] instanceof Limited limited) {
            return files.getFileSync(limited.file());
        }
        try {
            Object result = method.invoke(files, arguments);
            return result instanceof OutputStream file ? new Limited(file) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private synchronized int take(int bytes) {
        int taken = (int) Math.min(bytes, left);
        left -= taken;
        written += taken;
        return taken;
    }

    private final class Limited extends FilterOutputStream {

        private Limited(OutputStream file) {
            super(file);
        }

        private OutputStream file() {
            return out;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int fitting = take(length);
            out.write(bytes, from, fitting);
            if (fitting < length) {
                throw new IOException("No space left on device");
            }
        }
    }
}
