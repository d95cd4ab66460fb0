"""Intents about films, sounds and pictures: cutting, joining and turning them, with ffmpeg and ImageMagick."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path, q
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

COPY = "(without|not) (reencoding|re-encoding|re-encode|reencode|encoding|recoding)"
LOSSLESS = "reencoding re-encoding reencode re-encode encoding recoding without not lossless losslessly"
PICTURES = ("jpg", "jpeg", "png", "gif", "webp", "bmp", "tiff", "tif", "heic")
SOUNDS = ("wav", "mp3", "flac", "ogg", "m4a", "aac", "opus")


def made(values: Mapping[str, Any], suffix: str, ending: str = "") -> str:
    """Return the file that is made: the one that was named, or one beside the source."""
    if isinstance(values.get("o"), str):
        return quote_path(str(values["o"]))
    stem, _, old = str(values["f"]).rpartition(".")
    return quote_path(f"{stem}{suffix}.{ending or old}")


def _clock(value: Any) -> str:
    """Return a moment of a film as it was said."""
    return str(value) if not isinstance(value, tuple) else f"{value[0] * value[1]:g}"


def cut(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a part of a film or a sound, copied as it is."""
    if "a" in values:
        start, end = _clock(values["a"]), _clock(values["b"])
        if start.count(":") != end.count(":") or start.count(":") < 1:
            return None
        bounds = f"-ss {start} -to {end}"
    elif "first" in values and isinstance(values.get("span"), tuple):
        bounds = f"-t {_clock(values['span'])}"
    else:
        return None
    return f"ffmpeg -i {quote_path(str(values['f']))} {bounds} -c copy {made(values, '_cut')}"


def gif(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a film, or the beginning of one, as an animated picture."""
    if "first" in values and "span" not in values:
        return None
    limit = f"-t {_clock(values['span'])} " if isinstance(values.get("span"), tuple) else ""
    return f"ffmpeg {limit}-i {quote_path(str(values['f']))} {made(values, '', 'gif')}"


def joined(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return several films or sounds of one kind as one, copied as they are."""
    names = [str(values[slot]) for slot in ("a", "b", "c", "d") if isinstance(values.get(slot), str)]
    if len({name.rpartition(".")[2].lower() for name in (*names, str(values["o"]))}) > 1:
        return None
    if any("'" in name or name[0] in "/~$" for name in names):
        return None  # the list holds them behind the folder that one is in
    listed = " ".join(quote_path(name) for name in names)
    return f"ffmpeg -f concat -safe 0 -i <(printf \"file '$PWD/%s'\\n\" {listed}) -c copy {quote_path(str(values['o']))}"


def dubbed(values: Mapping[str, Any], environment: Environment) -> str:
    """Return a film with the sound of another file."""
    film, sound, out = (quote_path(str(values[slot])) for slot in ("v", "a", "o"))
    return f"ffmpeg -i {film} -i {sound} -map 0:v -map 1:a -c:v copy -shortest {out}"


def frames(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return pictures out of a film: one at a moment, or so many a second."""
    source = quote_path(str(values["f"]))
    if "at" in values:
        out = quote_path(str(values["o"])) if isinstance(values.get("o"), str) else "frame.png"
        return f"ffmpeg -ss {_clock(values['at'])} -i {source} -frames:v 1 {out}"
    if isinstance(values.get("span"), tuple):
        rate = f"1/{values['span'][0] * values['span'][1]:g}"
    elif "second" in values and "each" in values:
        rate = str(values.get("n", 1))
    else:
        return None
    kind = "jpg" if "jpgs" in values else "png"
    folder = str(values["d"]).rstrip("/") if isinstance(values.get("d"), str) else ""
    if folder:
        return f"mkdir -p {path(folder)} && ffmpeg -i {source} -vf fps={rate} {path(folder + '/frame_%04d.' + kind)}"
    return f"ffmpeg -i {source} -vf fps={rate} frame_%04d.{kind}"


def scaled(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a film of another height, or of a width; the other side follows."""
    said = str(values["g"]).lower()
    if said.endswith("p") and said[:-1].isdigit():
        return f"ffmpeg -i {quote_path(str(values['f']))} -vf scale=-2:{said[:-1]} {made(values, '_' + said)}"
    wide, _, high = said.partition("x")
    if not (wide.isdigit() and high.isdigit()):
        return None
    return f"ffmpeg -i {quote_path(str(values['f']))} -vf scale={wide}:{high} {made(values, '_' + said)}"


def turned(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a picture turned, mirrored, cut out, without colour, or without what is written in it."""
    source, done = str(values["f"]), ""
    if "rotate" in values and isinstance(values.get("n"), int):
        back = bool({"left", "counterclockwise", "anticlockwise"} & values.keys())
        done = f"-rotate {'-' * back}{values['n']}"
    elif {"crop", "cropped"} & values.keys() and isinstance(values.get("g"), str):
        wide, _, high = values["g"].lower().partition("x")
        if not (wide.isdigit() and high.isdigit()):
            return None
        done = f"-crop {values['g']}+0+0 +repage"
    elif {"grayscale", "greyscale", "black"} & values.keys():
        done = "-colorspace Gray"
    elif {"metadata", "exif"} & values.keys():
        done = "-strip"
    elif {"flip", "mirror"} & values.keys():
        done = "-flop" if {"horizontally", "horizontal", "mirror"} & values.keys() else "-flip"
    suffix = {"-r": "_rotated", "-c": "_gray", "-s": "_stripped", "-f": "_flipped"}.get(done[:2], "_cropped")
    suffix = "_cropped" if "-crop" in done else suffix
    return f"convert {quote_path(source)} {done} {made(values, suffix)}" if done else None


def quality(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a picture in another format, or smaller, at the quality that was said."""
    if not 0 < values["n"] <= 100:
        return None
    ending = str(values["e"]).lstrip("*.") if "e" in values else ""
    if "e" in values and ending not in PICTURES:
        return None
    out = made(values, "" if ending else "_small", ending)
    return f"convert {quote_path(str(values['f']))} -quality {values['n']} {out}"


def _elsewhere(values: Mapping[str, Any]) -> bool:
    """Tell whether a folder was spoken of that was not understood: "in images" may be one."""
    return bool({"in", "directory"} & values.keys()) and "d" not in values and "here" not in values


def each(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the conversion of all pictures or sounds of a kind, at a quality or a bitrate."""
    old, new = str(values["a"]).lstrip("*."), str(values["b"]).lstrip("*.")
    place = f"{path(str(values['d']).rstrip('/'))}/" if isinstance(values.get("d"), str) else ""
    if _elsewhere(values):
        return None
    target = f'"${{f%.{old}}}.{new}"'
    if old in PICTURES and new in PICTURES:
        grade = f" -quality {values['n']}" if isinstance(values.get("n"), int) else ""
        if "rate" in values:
            return None
        return f'for f in {place}*.{old}; do convert "$f"{grade} {target}; done'
    if old in SOUNDS and new in SOUNDS:
        rate = ""
        if "rate" in values:
            amount, unit = values["rate"]
            if unit.lower() not in ("k", "kb"):
                return None
            rate = f" -b:a {amount:g}k"
        if isinstance(values.get("n"), int):
            return None
        return f'for f in {place}*.{old}; do ffmpeg -i "$f"{rate} {target}; done'
    return None


def thumbnails(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return small copies of all pictures of a kind, in a folder of their own."""
    ending, size = str(values["e"]).lstrip("*."), str(values["g"]).lower()
    wide, _, high = size.partition("x")
    if ending not in PICTURES or not (wide.isdigit() and high.isdigit()):
        return None
    place = f"{path(str(values['s']).rstrip('/'))}/" if isinstance(values.get("s"), str) else ""
    folder = str(values["d"]).rstrip("/")
    work = f'convert "$f" -resize {size} {path(folder)}/"$(basename "$f")"'
    return f"mkdir -p {path(folder)} && for f in {place}*.{ending}; do {work}; done"


def resized_all(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the scaling of all pictures of a kind, each in its own file."""
    ending = str(values["e"]).lstrip("*.")
    if ending not in PICTURES or _elsewhere(values):
        return None
    if "p" in values:
        size = f"{values['p']:g}%"
    elif isinstance(values.get("n"), int):
        size = f"{values['n']}"
    else:
        size = str(values.get("g", "")).lower()
        if not size.replace("x", "", 1).isdigit():
            return None
    place = f"{path(str(values['d']).rstrip('/'))}/" if isinstance(values.get("d"), str) else ""
    return f'for f in {place}*.{ending}; do convert "$f" -resize {q(size)} "${{f%.{ending}}}_resized.{ending}"; done'


def muted(values: Mapping[str, Any], environment: Environment) -> str:
    """Return a film without its sound."""
    return f"ffmpeg -i {quote_path(str(values['f']))} -an -c:v copy {made(values, '_silent')}"


def subtitled(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a film with subtitles beside its picture, which a player may show."""
    film, texts = str(values["f"]), str(values["s"])
    if not texts.lower().endswith((".srt", ".ass", ".vtt")):
        return None
    kind = " -c:s mov_text" if film.lower().endswith((".mp4", ".mov", ".m4v")) else ""
    return f"ffmpeg -i {quote_path(film)} -i {quote(texts)} -c copy{kind} {made(values, '_subtitled')}"


FOLDER = "[!in {d:dir}]"
FILM = "{f:videofile}"
PICTURE = "{f:imagefile}"

INTENTS = (
    intent(
        "media.cut",
        (
            f"(cut|trim|extract) {FILM} !from {{a:clock}} !to {{b:clock}} [{COPY}] [!to|!as {{o:videofile}}]",
            f"(cut|trim|extract) {{f:audiofile}} !from {{a:clock}} !to {{b:clock}} [{COPY}] [!to|!as {{o:audiofile}}]",
            f"(cut|trim|extract) [part|section] !from {{a:clock}} !to {{b:clock}} !of {FILM}",
            f"(cut|trim) {FILM} !to first {{span:span}} [!as {{o:videofile}}]",
            f"(cut|trim|extract) [!only] first {{span:span}} !of {FILM}",
        ),
        cut,
        {
            "cut video.mp4 from 00:01:00 to 00:02:30 without reencoding": "ffmpeg -i video.mp4 -ss 00:01:00 -to 00:02:30 -c copy video_cut.mp4",
            "trim clip.mp4 to the first 30 seconds": "ffmpeg -i clip.mp4 -t 30 -c copy clip_cut.mp4",
        },
        ("cut column 2 of a.csv", "extract the audio from video.mp4"),
        also=LOSSLESS + " from to part section of first keep video only file",
    ),
    intent(
        "media.gif",
        (
            f"(create|convert) gif [!from|!of] first {{span:span}} [!of] {FILM} [!to|!as {{o:imagefile}}]",
            f"convert first {{span:span}} !of {FILM} !to gif",
            f"create gif (!from|!of|!out) {FILM}",
        ),
        gif,
        {"make a gif from the first 5 seconds of demo.mp4": "ffmpeg -t 5 -i demo.mp4 demo.gif"},
        ("convert video.mp4 to video.gif", "trim clip.mp4 to the first 30 seconds"),
        also="gif animated from of out to as first into",
    ),
    intent(
        "media.join",
        (
            "(concatenate|merge|combine|join) {a:videofile} [!and] {b:videofile} (!to|!as) {o:videofile}",
            "(concatenate|merge|combine|join) {a:videofile} [!and] {b:videofile} [!and] {c:videofile} (!to|!as) {o:videofile}",
            "(concatenate|merge|combine|join) {a:videofile} [!and] {b:videofile} [!and] {c:videofile} [!and] {d:videofile} (!to|!as) {o:videofile}",
            "(concatenate|merge|combine|join) {a:audiofile} [!and] {b:audiofile} (!to|!as) {o:audiofile}",
            "(concatenate|merge|combine|join) {a:audiofile} [!and] {b:audiofile} [!and] {c:audiofile} (!to|!as) {o:audiofile}",
        ),
        joined,
        {
            "concatenate part1.mp4, part2.mp4 and part3.mp4 into full.mp4 without re-encoding": "ffmpeg -f concat -safe 0 -i <(printf \"file '$PWD/%s'\\n\" part1.mp4 part2.mp4 part3.mp4) -c copy full.mp4",
        },
        ("merge a.txt and b.txt into c.txt", "merge audio.mp3 and video.mp4 into out.mp4"),
        also=LOSSLESS + " and to as one single file video together with using",
    ),
    intent(
        "media.dub",
        (
            "(merge|combine|join|add) [audio] {a:audiofile} [!and|!to|!with] [video] {v:videofile} (!to|!as|!in) {o:videofile}",
            "(merge|combine|join) [video] {v:videofile} [!and|!with] [audio] {a:audiofile} (!to|!as) {o:videofile}",
            "replace audio !of {v:videofile} (!with|!by) {a:audiofile} (!to|!as) {o:videofile}",
        ),
        dubbed,
        {
            "merge audio.mp3 and video.mp4 into out.mp4": "ffmpeg -i video.mp4 -i audio.mp3 -map 0:v -map 1:a -c:v copy -shortest out.mp4",
        },
        ("merge a.txt and b.txt into c.txt", "extract the audio from video.mp4"),
        also="and to as with audio video track sound of file one save using",
    ),
    intent(
        "media.frames",
        (
            f"(extract|save|take|grab) [{{n:number}}] frame each second [!from|!of] {FILM} [!to|!in {{d:dir}}] [pngs|jpgs]",
            f"(extract|save|take) frame each {{span:span}} [!from|!of] {FILM} [!to|!in {{d:dir}}] [pngs|jpgs]",
            f"(extract|save|take|grab) frame !at {{at:clock}} [!from|!of] {FILM} [!as|!to {{o:imagefile}}]",
            f"(extract|save|take|grab) frame !at {{at:span}} [!from|!of] {FILM} [!as|!to {{o:imagefile}}]",
        ),
        frames,
        {
            "extract one frame per second from clip.mp4 into frames/ as numbered pngs": "mkdir -p frames && ffmpeg -i clip.mp4 -vf fps=1 frames/frame_%04d.png",
            "extract a frame at 00:00:10 from clip.mp4 as thumb.png": "ffmpeg -ss 00:00:10 -i clip.mp4 -frames:v 1 thumb.png",
        },
        ("extract the audio from video.mp4", "extract a.zip"),
        also="frame frames each second from of to in as number numbered pngs jpgs image video file at still",
    ),
    intent(
        "media.scale",
        (f"(scale|resize|downscale) {FILM} !to {{g:word}} [!as {{o:videofile}}]",),
        scaled,
        {"scale video.mp4 to 720p": "ffmpeg -i video.mp4 -vf scale=-2:720 video_720p.mp4"},
        ("convert video.mkv to mp4", "resize photo.jpg to 800x600"),
        also="video resolution to as and save",
    ),
    intent(
        "media.mute",
        (
            f"(delete|strip|mute) (audio|sound) [track] [!from|!of] {FILM} [!to|!as {{o:videofile}}]",
            f"mute {FILM}",
            f"{FILM} without (audio|sound)",
        ),
        muted,
        {"remove the audio from video.mp4": "ffmpeg -i video.mp4 -an -c:v copy video_silent.mp4"},
        ("extract the audio from video.mp4", "delete video.mp4", "delete the audio folder"),
        also="audio sound track from video file of save as to make",
    ),
    intent(
        "media.subtitles",
        (f"(add|embed|put) subtitles {{s:file}} !to {FILM} [!as {{o:videofile}}]",),
        subtitled,
        {
            "add the subtitles subs.srt to movie.mp4": "ffmpeg -i movie.mp4 -i subs.srt -c copy -c:s mov_text movie_subtitled.mp4"
        },
        ("add a.txt to b.zip",),
        also="subtitles to from file into video as",
    ),
    intent(
        "media.picture",
        (
            f"rotate [image] {PICTURE} [!by] {{n:number}} degrees [left|right|clockwise|counterclockwise] [!to|!as {{o:imagefile}}]",
            f"(crop|cropped) [image] {PICTURE} !to {{g:word}} [!as {{o:imagefile}}]",
            f"(convert|turn|change) {PICTURE} !to (grayscale|greyscale) [!as {{o:imagefile}}]",
            f"(strip|delete) (metadata|exif) [data] [!from|!of] {PICTURE} [!to|!as {{o:imagefile}}]",
            f"(flip|mirror) {PICTURE} [horizontally|vertically] [!to|!as {{o:imagefile}}]",
        ),
        turned,
        {
            "rotate photo.jpg by 90 degrees": "convert photo.jpg -rotate 90 photo_rotated.jpg",
            "crop photo.jpg to 300x200": "convert photo.jpg -crop 300x200+0+0 +repage photo_cropped.jpg",
            "convert photo.jpg to grayscale": "convert photo.jpg -colorspace Gray photo_gray.jpg",
        },
        ("convert photo.png to photo.jpg", "resize photo.jpg to 50%", "rotate the logs"),
        also="image picture by degrees left right clockwise to as from of data metadata exif save all around",
    ),
    intent(
        "media.quality",
        (
            f"convert {PICTURE} !to {{e:ext}} quality {{n:number}}",
            f"(compress|save) [image] {PICTURE} quality {{n:number}} [!to|!as {{o:imagefile}}]",
            f"convert {PICTURE} !to {{o:imagefile}} quality {{n:number}}",
        ),
        quality,
        {
            "convert photo.png to jpg with quality 85": "convert photo.png -quality 85 photo.jpg",
            "compress photo.jpg to quality 60": "convert photo.jpg -quality 60 photo_small.jpg",
        },
        ("compress photo.jpg", "convert photo.png to photo.jpg"),
        also="image picture with at of to as quality file percent",
    ),
    intent(
        "media.convert.each",
        (
            f"convert (!all|each) {{a:ext}} [file|image] {FOLDER} !to {{b:ext}} quality {{n:number}}",
            f"convert (!all|each) {{a:ext}} [file|image] {FOLDER} !to {{b:ext}} [bitrate] {{rate:size}}",
            "convert (!all|each) {a:ext} [file|image] !in {d:dir} !to {b:ext}",
            "convert {a:ext} (file|image) !in {d:dir} !to {b:ext} [quality {n:number}]",
            f"convert each {{a:ext}} {FOLDER} !to {{b:ext}}",
        ),
        each,
        {
            "convert every .wav in this folder to mp3 at 192k": 'for f in *.wav; do ffmpeg -i "$f" -b:a 192k "${f%.wav}.mp3"; done',
            "convert all png files in assets/ to webp with quality 80, keeping the names": 'for f in assets/*.png; do convert "$f" -quality 80 "${f%.png}.webp"; done',
        },
        ("convert all png files to jpg", "convert a.png to b.jpg", "convert all csv files to json"),
        also="all each file image in to with at quality bitrate keep name same here directory of kbps using",
    ),
    intent(
        "media.thumbnails",
        (
            "create thumbnails [!of] !all {e:ext} [file] [!in {s:dir}] [fit] [!in|!of] [size] {g:word} [!and] [move|put|save] !in {d:dir}",
            "create {g:word} thumbnails [!of|!for] [!all|each] {e:ext} [file] [!in {s:dir}] (!to|save) {d:dir}",
        ),
        thumbnails,
        {
            "make thumbnails of all jpg files in pics/ that fit in 200x200 and put them in thumbs/": 'mkdir -p thumbs && for f in pics/*.jpg; do convert "$f" -resize 200x200 thumbs/"$(basename "$f")"; done',
        },
        ("resize photo.jpg to 200x200", "delete all thumbnails"),
        also="thumbnails thumbnail all each file in of that fit size move save and to at with directory",
    ),
    intent(
        "media.resize.all",
        (
            f"(resize|scale|shrink) !all {{e:ext}} [file|image] {FOLDER} !to {{p:share}}",
            f"(resize|scale|shrink) !all {{e:ext}} [file|image] {FOLDER} !to {{g:word}}",
            f"(resize|scale|shrink) !all {{e:ext}} [file|image] {FOLDER} !to {{n:number}} (pixels|px) [wide|width]",
            f"(resize|scale|shrink) each {{e:ext}} [file|image] {FOLDER} !to {{g:word}}",
            f"(resize|scale|shrink) each {{e:ext}} [file|image] {FOLDER} !to {{p:share}}",
        ),
        resized_all,
        {
            "resize all jpg files to 50%": 'for f in *.jpg; do convert "$f" -resize 50% "${f%.jpg}_resized.jpg"; done',
        },
        ("resize photo.jpg to 50%", "convert all png files to jpg"),
        also="all each file image in here to size of their pixels px wide width keep aspect ratio",
    ),
)
