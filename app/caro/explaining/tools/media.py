"""Pictures, films, documents, clipboards and what a desktop does."""

from __future__ import annotations

TEXT = """
ffmpeg: changes films and sounds into other forms
  ~ words
  -i=: reads this
  -y: replaces files without asking
  -n: never replaces a file
  -c -codec=: in this form; copy: as it is
  -c:v -vcodec=: the picture in this form; copy: as it is
  -c:a -acodec=: the sound in this form; copy: as it is
  -b:v=: so many bits a second for the picture
  -b:a -ab=: so many bits a second for the sound
  -crf=: as good as this; less is better and bigger
  -preset=: how much time it takes to pack well
  -r=: so many pictures a second
  -s=: so wide and high
  -ss=: from this time on
  -t=: so long
  -to=: up to this time
  -vf -filter:v=: changes the picture so
  -af -filter:a=: changes the sound so
  -filter_complex=: changes it so
  -vn: without the picture
  -an: without the sound
  -sn: without subtitles
  -map=: takes this stream
  -f=: as this kind of file
  -q:a -aq=: the sound as good as this
  -q:v=: the picture as good as this
  -ar=: so many samples a second
  -ac=: so many channels
  -frames:v -vframes=: so many pictures
  -loop=: so many times over
  -shortest: as long as the shortest
  -movflags=: how the file is laid out
  -pix_fmt=: in this form of picture points
  -threads=: so many threads
  -loglevel -v=: says so much
  -hide_banner: without a greeting
  -metadata=: with this remark
  -safe=: whether it is strict about names
  *: writes this
ffprobe: tells about films and sounds
  ~ words
  -v -loglevel=: says so much
  -i=: this file
  -show_format: about the file
  -show_streams: about each stream
  -show_entries=: only this
  -select_streams=: only of this stream
  -of -print_format=: in this form
  -hide_banner: without a greeting
  *: a file
convert, magick, mogrify: changes pictures
  ~ words
  -resize=: to this size
  -quality=: as good as this
  -rotate=: turned by so many degrees
  -crop=: only this part
  -strip: without remarks inside
  -format=: into this kind
  -density=: so many points an inch
  -flip: upside down
  -flop: mirrored
  -append: one below the other
  -colorspace=: in these colours
  -auto-orient: turned as the camera was held
  -path=: into this folder
  -background=: on this colour
  -gravity=: from this side
  -thumbnail=: to this small size
  *: a picture
  $: the picture to write
identify: tells about pictures
  ~ words
  -verbose: everything
  -format=: in this form
  *: a picture
exiftool: shows or changes remarks inside pictures
  ~ words
  -ext=: only files that end so
  -d=: times in this form
  -if=: only where this holds
  -tagsfromfile=: remarks from this file
  -o=: writes there
  -n: as numbers
  -s: names of remarks in short
  -q: says less
  -v: says more
  -csv: as a table
  -P: keeps the time of the file
  -all=: all remarks; empty takes them away
  -overwrite_original: keeps no backup
  -r: folders with all that is in them
  -json -j: as JSON
  *: a file
pandoc: changes documents into other forms
  -L --lua-filter=: changed by this program
  -F --filter=: changed by this program
  --template=: as this pattern
  -V --variable=: with this value
  -N --number-sections: with numbers
  -c --css=: with this style
  --metadata -M=: with this remark
  --list-output-formats: lists the forms it writes
  --list-input-formats: lists the forms it reads
  --wrap=: how lines are broken
  --extract-media=: pictures into this folder
  --toc-depth=: so deep
  -o --output=: into this file
  -f --from=: from this form
  -t --to=: into this form
  -s --standalone: as a whole document
  --toc: with a table of contents
  --pdf-engine=: with this program
  *: a file
pdftotext: prints the text of a PDF
  -layout: as it stands on the page
  1: the PDF
  2: the file to write
pdfunite: joins PDFs
  *: a PDF
  $: the PDF to write
qpdf: changes PDFs
  --pages: takes these pages, up to --
  --decrypt: without a password
  --password=: with this password
  --linearize: for the web
  *: a PDF
gs: draws and changes PDFs and PostScript
  ~ words glues
  -sDEVICE=: into this kind
  -sOutputFile=: into this file
  -dNOPAUSE: without a stop after each page
  -dBATCH: ends afterwards
  -dQUIET -q: says nothing
  -dPDFSETTINGS=: as good as this
  -r=: so many points an inch
  -dSAFER: touches no other files
  *: a file
yt-dlp, youtube-dl: fetches films and sounds from web sites
  -f --format=: in this form
  -x --extract-audio: only the sound
  --audio-format=: the sound in this form
  -o --output=: into a file called so
  -a --batch-file=: addresses from this file
  -F --list-formats: lists the forms there are
  --write-sub: with subtitles
  -i --ignore-errors: goes on after failures
  -q --quiet: says nothing
  *: the address
xdg-open, open: opens a file or address with its usual program
  -a=: with this program (macOS)
  -R: shows it in the Finder (macOS)
  -e: as text (macOS)
  -n: a new one (macOS)
  *: file or address
xclip: copies to or from the clipboard
  ~ words
  -selection -sel -se=: this clipboard
    clipboard: the usual one
    primary: what is marked
    c: the usual one
  -o -out: prints it
  -i -in: takes it in
  *: a file
xsel: copies to or from the clipboard
  -b --clipboard: the usual one
  -p --primary: what is marked
  -i --input: takes it in
  -o --output: prints it
  -c --clear: empties it
pbcopy: copies its input to the clipboard (macOS)
pbpaste: prints the clipboard (macOS)
wl-copy: copies its input to the clipboard
  -n --trim-newline: without the last line end
  -p --primary: what is marked
  *: this text
wl-paste: prints the clipboard
  -n --no-newline: without a line end
  -p --primary: what is marked
vi, vim, nvim: opens an editor
  -R: for reading only
  -n: without a swap file
  -d: compares files
  -O=?: side by side
  -o=?: one above the other
  -p=?: each in a tab
  -c=: with this command
  -u=: with these settings
  -y: as a simple editor
  -b: bytes as they are
  -r: brings back what was not saved
  +: at this line, or with this command
  *: a file
nano: opens an editor
  -w --nowrap: does not break lines
  -l --linenumbers: with line numbers
  -m --mouse: with the mouse
  -v --view: for reading only
  -B --backup: keeps the old file
  -i --autoindent: indents as the line above
  +: at this line
  *: a file
emacs: opens an editor
  ~ words
  -nw: in the terminal
  -Q -q: without your settings
  -batch --batch: asks nothing
  +: at this line
  *: a file
code, micro, gedit, kate, subl: opens an editor
  -n --new-window: in a new window
  -r --reuse-window: in the window there is
  -w --wait: waits until it is closed
  -d --diff: compares files
  -g --goto: at this place
  -a --add: adds a folder
  *: a file
gpg, gpg2: encrypts, decrypts, signs and checks
  -c --symmetric: encrypts with a password
  -e --encrypt: encrypts for others
  -d --decrypt: decrypts
  -s --sign: signs
  -b --detach-sign: a signature in a file of its own
  -a --armor: as text
  -o --output=: into this file
  -r --recipient=: for this person
  -u --local-user=: with this key
  -k --list-keys: lists keys
  -K --list-secret-keys: lists your own keys
  --verify: checks a signature
  --import: takes keys in
  --export: prints keys
  --export-secret-keys: prints your own keys
  --gen-key --full-generate-key: makes a key
  --recv-keys: fetches keys
  --keyserver=: from this server
  --delete-key --delete-keys: removes keys
  --batch: asks nothing
  --yes: says yes to every question
  --dearmor: makes bytes of text
  *: file or key
defaults: shows or changes settings (macOS)
  ~ sub
defaults write: sets one
  1: of which program
  2: the setting
  *: its kind and value
defaults read: shows them
  *: of which program, and which
defaults delete: takes one away
  *: of which program, and which
diskutil: shows or changes disks (macOS)
  ~ sub
diskutil list: lists them
  1: this one
diskutil info: tells about one
  1: the disk
diskutil unmount, diskutil unmountDisk: takes it off
  1: the disk
diskutil eject: puts it out
  1: the disk
softwareupdate: brings macOS up to date
  -l --list: lists what is new
  -i --install: installs it
  -a --all: all of it
  -r --recommended: what is advised
sw_vers: prints the version of macOS
  -productVersion: only the number
networksetup: shows or changes network settings (macOS)
  *: what is done
pmset: shows or changes how power is saved (macOS)
  -g: shows
  *: what is set
osascript: runs a script that steers programs (macOS)
  -e=: this script
  *: its file
say: speaks a text (macOS)
  *: the text
notify-send: shows a note on the desktop
  -u --urgency=: of this weight
  -t --expire-time=: so many thousandths of a second
  -i --icon=: with this picture
  1: the title
  2: the text
lp, lpr: prints on paper
  -d=: on this printer
  -P=: on this printer
  -n=: so many times
  -o=: in this way
  *: a file
"""
