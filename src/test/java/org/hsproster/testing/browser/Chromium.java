package org.hsproster.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The Chromium of this machine without a window, at the upload page. */
public final class Chromium implements AutoCloseable {

    private static final Optional<Path> BROWSER = onPath("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> DRIVER = onPath("chromedriver");

    /** Longest time to wait for an element. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static {
        if (!isHere()) {
            System.out.println("Tests in a browser are skipped: there is no chromium and chromedriver on the path.");
        }
    }

    private final URI home;
    private final Path downloads;
    private final ChromeDriver driver;

    /** Starts Chromium with a language, such as {@code ja}. */
    public Chromium(URI home, String language, Path downloads) {
        this.home = home;
        this.downloads = downloads;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toFile());
        options.addArguments("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments("--no-sandbox"); // without this Chromium does not start for root
        }
        options.setExperimentalOption(
                "prefs", Map.of("intl.accept_languages", language, "download.default_directory", downloads.toString()));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        driver.manage().timeouts().implicitlyWait(PATIENCE).scriptTimeout(PATIENCE);
        wide(1280, 900);
    }

    public static boolean isHere() {
        return BROWSER.isPresent() && DRIVER.isPresent();
    }

    public Chromium open(String path) {
        driver.get(home.resolve(path).toString());
        return this;
    }

    /** Uploads rosters on the first page. */
    public void upload(Path... rosters) {
        open("/").choose(rosters).click("#send");
    }

    /** Signs in as one of {@link PageUsers}. */
    public void signIn(String name) {
        open("/login").type("#username", name);
        type("#password", PageUsers.PASSWORD, Keys.ENTER);
        see("#sign-out");
    }

    /** Puts rosters into the field, and does not send them. */
    public Chromium choose(Path... rosters) {
        String files = String.join(
                "\n",
                Stream.of(rosters).map(file -> file.toAbsolutePath().toString()).toList());
        see("#files").sendKeys(files);
        return this;
    }

    /** Waits for an element, and returns it. */
    public WebElement see(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public WebElement seeText(String css, String text) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> see(css), element -> element.getText().contains(text));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public String text(String css) {
        return see(css).getText();
    }

    public void click(String css) {
        see(css).click();
    }

    /** Chooses an option of a list by its value. */
    public void choose(String list, String value) {
        click(list + " option[value='" + value + "']");
    }

    public void type(String css, CharSequence... keys) {
        see(css).sendKeys(keys);
    }

    /** Presses the tabulator until an element has the focus. */
    public WebElement tabTo(String css) {
        WebElement wanted = see(css);
        for (int presses = 0; presses < 100; presses++) {
            press(Keys.TAB);
            WebElement reached = driver.switchTo().activeElement();
            assertThat(reached.getCssValue("outline-style"))
                    .as("the mark of the focus on %s", reached.getDomProperty("outerHTML"))
                    .isNotEqualTo("none");
            if (reached.equals(wanted)) {
                return wanted;
            }
        }
        throw new AssertionError(css + " is not reached by the tabulator");
    }

    /** Presses a key at the focus. */
    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public Object runLater(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Returns the file that a button downloads. */
    public Path download(String css, String name) {
        click(css);
        return await().atMost(PATIENCE).until(() -> downloads.resolve(name), Files::exists);
    }

    public Chromium wide(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** Executes a command of the DevTools protocol. */
    public Map<String, Object> ask(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    public String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    /** Returns the messages of the console since the last call: errors of scripts, and blocked content. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Deletes the cookies, which starts a session with other uploads. */
    public void forgetCookies() {
        driver.manage().deleteAllCookies();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
