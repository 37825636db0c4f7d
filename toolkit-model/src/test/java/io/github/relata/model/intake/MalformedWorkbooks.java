package io.github.relata.model.intake;

import static io.github.relata.model.intake.XlsxFile.number;
import static io.github.relata.model.intake.XlsxFile.row;
import static io.github.relata.model.intake.XlsxFile.styled;
import static io.github.relata.model.intake.XlsxFile.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks with something wrong in them, drawn from a seed: each call gives one of each kind. */
final class MalformedWorkbooks {
    private static final String HEADER = row(1, text("id"), text("Q1"));
    private static final int MEGABYTE = 1 << 20;

    private final Random random;
    private final Path scratch;
    private final List<MalformedFile> files = new ArrayList<>();

    private MalformedWorkbooks(Random random, Path scratch) {
        this.random = random;
        this.scratch = scratch;
    }

    /** One workbook of each kind; they are made in a scratch file. */
    static List<MalformedFile> next(Random random, Path scratch) throws IOException {
        MalformedWorkbooks workbooks = new MalformedWorkbooks(random, scratch);
        workbooks.addDamaged();
        workbooks.addWildCells();
        workbooks.addWildPlaces();
        return workbooks.files;
    }

    /** A workbook that unpacks to so many megabytes. */
    static MalformedFile bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        }
        return new MalformedFile("workbook: unpacks to much more", "a.xlsx", bytes.toByteArray());
    }

    private void addDamaged() throws IOException {
        byte[] whole = workbook(HEADER + rows(50));
        add("cut off", Arrays.copyOf(whole, 1 + random.nextInt(whole.length)));
        byte[] changed = whole.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
        add("a byte changed", changed);
        add("a part missing", edited(whole, random.nextInt(6), content -> ""));
        int part = random.nextInt(6);
        add("a part cut off", edited(whole, part, content -> content.substring(0, random.nextInt(content.length()))));
        add("no sheets", edited(whole, 2, content -> content.replaceAll("<sheet .*/>", "")));
        add("no names of sheets", edited(whole, 2, content -> content.replace("name=", "title=")));
        add("a document of another kind", edited(whole, 0, content -> content.replace("sheet.main", "document.main")));
        add(
                "with entities",
                edited(
                        whole,
                        5,
                        content -> content.replace(
                                        "<worksheet",
                                        "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet")
                                .replace("<t>Wort", "<t>&b;")));
    }

    private void addWildCells() throws IOException {
        for (String cell : List.of(
                number("1e999999999"),
                number("1e-999999999"),
                number("twelve"),
                styled(1, "99999999999"),
                styled(1, "-1"),
                styled(77, "5"),
                "<c t=\"b\"><v></v></c>",
                "<c t=\"b\"><v>2</v></c>",
                "<c t=\"d\"><v>2024-01-01</v></c>",
                "<c t=\"zz\"><v>1</v></c>",
                "<c t=\"s\"><v>5</v></c>",
                "<c t=\"s\"><v>-5</v></c>",
                "<c t=\"s\"><v>five</v></c>",
                "<c t=\"e\"><v>#DIV/0!</v></c>",
                "<c s=\"x\"><v>1</v></c>",
                "<c><f t=\"shared\" si=\"3\"/><v>1</v></c>",
                "<c><f>A1</f><v>0e99999999999</v></c>",
                text("x".repeat(MEGABYTE)))) {
            add("a wild cell", workbook(HEADER + rows(1 + random.nextInt(3)) + row(9, number("9"), cell)));
        }
    }

    private void addWildPlaces() throws IOException {
        add("rows in no order", workbook(HEADER + row(7, number("7"), number("1")) + row(3, number("3"), number("1"))));
        add("a row twice", workbook(HEADER + row(2, number("2"), number("1")) + row(2, number("3"), number("1"))));
        add("a row far below", workbook(HEADER + row(1_048_576, number("2"), number("1"))));
        add("a row below all rows", workbook(HEADER + row(2_000_000_000, number("2"), number("1"))));
        add("a row above all rows", workbook(HEADER + row(-3, number("2"), number("1"))));
        add("a column beyond all columns", workbook(HEADER + place("XFE2", "1")));
        add("a column far beyond", workbook(HEADER + place("AAAAA2", "1")));
        add("a place that is none", workbook(HEADER + place("2A", "1")));
        add(
                "two cells in one place",
                workbook(HEADER + place("A2", "1") + "<row r=\"3\"><c r=\"A3\"><v>1</v></c>"
                        + "<c r=\"A3\"><v>2</v></c></row>"));
        add("blank rows and cells alone", workbook(row(1, text(" "), text("")) + row(2, text(" "))));
        add("header alone", workbook(HEADER));
        add("an empty sheet", workbook(""));
    }

    private static String place(String place, String number) {
        return "<row r=\"2\"><c r=\"" + place + "\"><v>" + number + "</v></c></row>";
    }

    private String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i < count + 2; i++) {
            rows.append(row(i, number(Integer.toString(i)), text("Wort " + random.nextInt(9))));
        }
        return rows.toString();
    }

    private byte[] workbook(String rows) throws IOException {
        return Files.readAllBytes(new XlsxFile().sheet("Answers", rows).write(scratch));
    }

    private interface Change {
        String of(String content);
    }

    /** The same workbook with one part changed; it is left out if nothing remains of it. */
    private static byte[] edited(byte[] workbook, int part, Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            ZipEntry entry = in.getNextEntry();
            for (int i = 0; entry != null; i++) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String written = i == part ? change.of(content) : content;
                if (!written.isEmpty()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(written.getBytes(StandardCharsets.UTF_8));
                }
                entry = in.getNextEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void add(String kind, byte[] bytes) {
        files.add(new MalformedFile("workbook: " + kind, "a.xlsx", bytes));
    }
}
