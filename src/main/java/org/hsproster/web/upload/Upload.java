package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * One roster that somebody has handed in. It lies in a folder of its own under a random name; the last part of its path
 * is the name it came with, because workbooks and the history tell rosters by their names.
 */
public final class Upload {

    private final String id;
    private final String owner;
    private final Path roster;
    private final String sha256;
    private final Instant received;
    private UploadState stage = new UploadState.Looking();
    private Optional<Password> password = Optional.empty();
    private boolean released;
    private boolean removed;

    public Upload(String id, String owner, Path roster, String sha256, Instant received) {
        this.id = id;
        this.owner = owner;
        this.roster = roster;
        this.sha256 = sha256;
        this.received = received;
    }

    /** Random, so that it tells nothing and nobody guesses it. */
    public String id() {
        return id;
    }

    /** Whose browser it came from. */
    String owner() {
        return owner;
    }

    Path roster() {
        return roster;
    }

    public Path folder() {
        return Objects.requireNonNull(roster.getParent());
    }

    public String name() {
        return String.valueOf(roster.getFileName());
    }

    /** Of the content. */
    String sha256() {
        return sha256;
    }

    public Instant received() {
        return received;
    }

    public synchronized UploadState stage() {
        return stage;
    }

    /** Goes on only from where it was thought to be: what was stopped or removed meanwhile stays so. */
    synchronized boolean move(Class<? extends UploadState> from, UploadState to) {
        if (removed || !from.isInstance(stage)) {
            return false;
        }
        stage = to;
        notifyAll();
        if (to instanceof UploadState.Done || to.isHopeless()) {
            forgetPassword();
        }
        return true;
    }

    /** Ends what is pending; what has come to something stays as it is, and that is told. */
    synchronized boolean fail(UploadState.Why why) {
        return stage.isPending() && move(UploadState.class, new UploadState.Failed(why));
    }

    /** Waits until it is not pending, but not for long. */
    public synchronized void await(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toMillis(); stage.isPending() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    synchronized Optional<Password> password() {
        return password;
    }

    synchronized void unlockWith(Password given) {
        forgetPassword();
        password = Optional.of(given);
    }

    public synchronized boolean isReleased() {
        return released;
    }

    /** Whether managers may have their edition of it, once there is one. */
    public synchronized void release(boolean toManagers) {
        released = toManagers && stage instanceof UploadState.Done;
    }

    synchronized boolean isRemoved() {
        return removed;
    }

    synchronized void remove() {
        removed = true;
        forgetPassword();
    }

    private void forgetPassword() {
        password.ifPresent(Password::close);
        password = Optional.empty();
    }

    @Override
    public String toString() {
        return "Upload " + id;
    }
}
