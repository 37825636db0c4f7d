package io.github.relata.model.instrument;

import java.util.Locale;

/** What instruments measure, so that one can be found by what it is for. A facet stands under its construct. */
public enum Construct {
    SUPPORT,
    SUPPORT_EMOTIONAL,
    SUPPORT_INSTRUMENTAL,
    SUPPORT_INFORMATIONAL,
    SUPPORT_APPRAISAL,
    SOURCE_FAMILY,
    SOURCE_FRIENDS,
    SOURCE_PARTNER,
    SOURCE_COWORKERS,
    SOURCE_COMMUNITY,
    ATTACHMENT,
    RELATIONSHIP__QUALITY,
    LONELINESS,
    INTERPERSONAL__STYLE,
    GROUP__CLIMATE,
    INSIGHT,
    STRESS,
    DEPRESSION,
    ANXIETY,
    TRAUMA,
    DISTRESS,
    WELLBEING,
    EMOTION__REGULATION,
    COPING,
    RESILIENCE,
    SELF__AWARENESS,
    EMPATHY,
    PHYSICAL__HEALTH;

    /** Its name in files: {@code support.emotional}, {@code relationship-quality}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace("__", "-").replace('_', '.');
    }

    /** Whether it is a construct of this name, or a facet of it. */
    public boolean isWithin(String name) {
        return key().equals(name) || key().startsWith(name + ".");
    }
}
