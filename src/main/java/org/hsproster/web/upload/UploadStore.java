package org.hsproster.web.upload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.hsproster.file.PrivateFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The uploaded rosters, stored in a private folder until their retention ends. */
public final class UploadStore implements Closeable {

    /** Name of the folder within the data folder. */
    public static final String FOLDER = "uploads";

    /** Name of the folder for uploads that are being received. */
    public static final String INCOMING = "incoming";

    private static final Logger LOG = LoggerFactory.getLogger(UploadStore.class);
    private static final int ID_BYTES = 16;

    private final Path folder;
    private final Clock clock;
    private final UploadLimits limits;
    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final ScheduledExecutorService cleaner = Executors.newSingleThreadScheduledExecutor(UploadStore::thread);
    private final ScheduledFuture<?> cleaning;

    private UploadStore(Path folder, Clock clock, UploadLimits limits) {
        this.folder = folder;
        this.clock = clock;
        this.limits = limits;
        long interval = Math.max(1, limits.retention().toSeconds() / 100);
        this.cleaning = cleaner.scheduleWithFixedDelay(this::removeOld, interval, interval, TimeUnit.SECONDS);
    }

    /**
     * Returns a store with an empty folder. What an earlier process has left cannot be asked for any more, and is
     * removed.
     */
    static UploadStore in(Path folder, Clock clock, UploadLimits limits) {
        PrivateFolder.remove(folder);
        PrivateFolder.make(folder);
        PrivateFolder.make(folder.resolve(INCOMING));
        return new UploadStore(folder, clock, limits);
    }

    /**
     * Stores a roster.
     *
     * @throws StorageFullException where there is no room
     */
    public Upload add(String owner, String name, InputStream content) throws IOException {
        String id = randomId();
        Path own = PrivateFolder.make(folder.resolve(id));
        try {
            Path roster = own.resolve(UploadFileName.of(name));
            String sha256 = store(content, roster);
            hold(id, Files.size(roster));
            Upload upload = new Upload(id, owner, roster, sha256, clock.instant());
            uploads.put(id, upload);
            return upload;
        } catch (IOException | RuntimeException e) {
            PrivateFolder.remove(own);
            throw e;
        }
    }

    private static String store(InputStream content, Path roster) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (InputStream in = new DigestInputStream(content, digest)) {
            Files.copy(in, roster);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private synchronized void hold(String id, long bytes) {
        long held = sizes.keySet().stream().mapToLong(this::held).sum();
        if (sizes.size() >= limits.heldRosters() || held + bytes > limits.heldBytes()) {
            throw new StorageFullException();
        }
        sizes.put(id, bytes);
    }

    /**
     * Returns the bytes that an upload holds. One that will have no result holds none: only its line on the list
     * remains.
     */
    private long held(String id) {
        Upload upload = uploads.get(id);
        return upload != null && upload.state().isHopeless() ? 0 : sizes.getOrDefault(id, 0L);
    }

    /** Returns an upload of this owner; empty where it belongs to another one. */
    public Optional<Upload> find(String id, String owner) {
        return Optional.ofNullable(uploads.get(id))
                .filter(upload -> upload.owner().equals(owner) && !upload.isRemoved() && !isOver(upload));
    }

    /** Returns the uploads of an owner, the latest first. */
    public List<Upload> of(String owner) {
        return uploads.values().stream()
                .filter(upload -> upload.owner().equals(owner) && !upload.isRemoved() && !isOver(upload))
                .sorted(Comparator.comparing(Upload::received).reversed())
                .toList();
    }

    /** Returns the uploads whose edition for managers is released, the latest first. */
    public List<Upload> released() {
        return uploads.values().stream()
                .filter(upload -> upload.isReleased() && !upload.isRemoved() && !isOver(upload))
                .sorted(Comparator.comparing(Upload::received).reversed())
                .toList();
    }

    /** Returns when an upload will be removed. */
    public Instant end(Upload upload) {
        return upload.received().plus(limits.retention());
    }

    public synchronized void remove(Upload upload) {
        upload.remove();
        PrivateFolder.empty(upload.roster());
        PrivateFolder.remove(upload.folder());
        uploads.remove(upload.id());
        sizes.remove(upload.id());
    }

    void removeOld() {
        for (Upload upload : uploads.values()) {
            try {
                if (isOver(upload)) {
                    remove(upload);
                }
            } catch (UncheckedIOException e) {
                LOG.error("{} could not be removed", upload, e);
            }
        }
    }

    private boolean isOver(Upload upload) {
        return !clock.instant().isBefore(end(upload));
    }

    private String randomId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "uploads-cleaner");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        cleaning.cancel(false);
        cleaner.shutdownNow();
        List.copyOf(uploads.values()).forEach(this::remove);
        PrivateFolder.remove(folder);
    }
}
