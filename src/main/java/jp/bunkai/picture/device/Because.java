package jp.bunkai.picture.device;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why assets may be one device. Case, width, kind of kana and spaces do not count. */
@Schema(name = "DeviceBecause")
public enum Because {
    /** The same kind and label. */
    LABEL,
    /** The same kind, maker, version and place. */
    MAKE
}
