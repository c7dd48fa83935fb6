package org.hsproster.cli;

import java.util.List;
import org.hsproster.testing.Document;

/** The manual in a language, by what stands around that which is compared. */
enum Manual {
    ENGLISH("manual.md", "## Commands", "## Options", "default: ", "## Exit codes", "the gravest is returned: %s."),
    JAPANESE("manual_ja.md", "## コマンド", "## オプション", "既定値：", "## 終了コード", "重大な順に：%s。");

    final Document document;
    final String commands;
    final String options;
    final String byDefault;
    final String exitCodes;
    final String byGravity;

    Manual(String file, String commands, String options, String byDefault, String exitCodes, String byGravity) {
        this.document = Document.in("src/docs/" + file);
        this.commands = commands;
        this.options = options;
        this.byDefault = byDefault;
        this.exitCodes = exitCodes;
        this.byGravity = byGravity;
    }

    List<List<String>> rows(String heading) {
        return document.section(heading).rows();
    }
}
