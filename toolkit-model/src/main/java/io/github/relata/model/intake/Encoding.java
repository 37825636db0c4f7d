package io.github.relata.model.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The encodings that a study may declare. */
public enum Encoding {
    UTF_8("utf-8"),
    /** In the byte order that the file's first bytes tell. */
    UTF_16("utf-16"),
    /** What older Excel for Windows writes; it holds the letters of Western European languages. */
    WINDOWS_1252("windows-1252");

    private final String key;

    Encoding(String key) {
        this.key = key;
    }

    /** The name in a study file. */
    public String key() {
        return key;
    }

    /** The encoding of a name, without regard to case. */
    public static Optional<Encoding> named(String name) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.key.equalsIgnoreCase(name))
                .findFirst();
    }

    /** All names. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Encoding::key).toList();
    }
}
