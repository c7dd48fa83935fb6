package org.hsproster.spreadsheet.xls;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.hsproster.spreadsheet.Password;

/** Passes a password to POI, which expects that of an {@code .xls} in a thread-local variable. */
public final class XlsPassword {

    private XlsPassword() {}

    /** An action that needs the password. */
    public interface Action<T> {
        T run() throws IOException;
    }

    public static <T> T using(Optional<Password> password, Action<T> action) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password.map(Password::text).orElse(null));
        try {
            return action.run();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
