package io.github.relata.model.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks for tests, part by part as the format has them. */
final class XlsxFile {
    /** Styles: 0 none, 1 a date, 2 a date with a time, 3 a time, 4 a colour and no date. */
    private static final String STYLES = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="1"><numFmt numFmtId="170" formatCode="[Red]0.00&quot; days&quot;"/></numFmts>
        <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="21"/>
        <xf numFmtId="170"/></cellXfs></styleSheet>
        """;

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();

    /** Adds a sheet by its rows, in the markup of the format. */
    XlsxFile sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    XlsxFile hiddenSheet(String name, String rows) {
        hidden.add(name);
        return sheet(name, rows);
    }

    /** A row of cells that stand next to each other from column A on. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i].replace("<c", "<c r=\"" + ColumnRange.letters(i) + number + "\""));
        }
        return row.append("</row>").toString();
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    static String styled(int style, String number) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    static String formula(String formula, String value) {
        return "<c><f>" + formula + "</f>" + (value.isEmpty() ? "" : "<v>" + value + "</v>") + "</c>";
    }

    static String truth(boolean truth) {
        return "<c t=\"b\"><v>" + (truth ? 1 : 0) + "</v></c>";
    }

    static String blank() {
        return "<c/>";
    }

    Path write(Path file) throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        int number = 0;
        for (String name : sheets.keySet()) {
            number++;
            String state = hidden.contains(name) ? " state=\"hidden\"" : "";
            list.append("<sheet name=\"" + name + "\" sheetId=\"" + number + "\"" + state + " r:id=\"rId" + number
                    + "\"/>");
            relations.append("<Relationship Id=\"rId" + number
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                    + " Target=\"worksheets/sheet" + number + ".xml\"/>");
            types.append("<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + TYPE
                    + "worksheet+xml\"/>");
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>" + types
                            + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"rId1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + list
                            + "</sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                            + "<Relationship Id=\"rId99\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                            + " Target=\"styles.xml\"/></Relationships>");
            part(zip, "xl/styles.xml", STYLES);
            int sheet = 0;
            for (String rows : sheets.values()) {
                sheet++;
                part(
                        zip,
                        "xl/worksheets/sheet" + sheet + ".xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + rows + "</sheetData></worksheet>");
            }
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
