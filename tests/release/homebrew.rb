# Plays Homebrew to a formula: reads it for one kind of machine, installs it into a folder from the files of a
# release, runs its test, and tells as JSON what it found. It knows only the words that the formula uses, so an
# unknown one is an error.
#
#   ruby homebrew.rb FORMULA macos|linux arm|intel RELEASE KEG
require "digest"
require "fileutils"
require "json"
require "open3"
require "pathname"
require "tmpdir"

$formula, $system, $processor, $release, $keg = ARGV
$address = nil

def odie(message)
  warn message
  exit 1
end

# A file that is fetched by its address and checked.
class Download
  attr_reader :name

  def initialize(name)
    @name = name
  end

  def url(value = nil, using: nil)
    @unpacked = using != :nounzip if value
    @url = value || @url
  end

  def sha256(value = nil)
    @sha256 = value || @sha256
  end

  def stage
    file = File.join($release, File.basename(@url))
    raise "#{@url} is not below #{$address}" unless @url.start_with?($address + "/")
    raise "#{file} has another sum" if Digest::SHA256.file(file).hexdigest != @sha256
    Dir.mktmpdir do |folder|
      Dir.chdir(folder) do
        @unpacked ? system("tar", "xzf", file, exception: true) : FileUtils.cp(file, folder)
        yield
      end
    end
  end
end

class Folder < Pathname
  def /(other) = Folder.new(to_s + "/" + other)

  def install(what)
    FileUtils.mkdir_p(self)
    what = { what => what } if what.is_a?(String)
    what.each do |from, to|
      FileUtils.mv(from, self + to)
      File.chmod(basename.to_s == "bin" ? 0o555 : 0o444, self + to)
    end
  end
end

class Bottle
  attr_reader :sums, :root

  def initialize = @sums = {}
  def root_url(value) = @root = value

  def sha256(cellar:, **tag)
    raise "cellar #{cellar}" unless cellar == :any_skip_relocation
    @sums.merge!(tag)
  end
end

class Formula
  @told = { needs: [] }
  @resources = []
  class << self
    attr_reader :told, :resources, :source, :bottled, :tested

    def inherited(heir)
      heir.instance_eval do
        @told = { needs: [] }
        @resources = []
        @source = Download.new("source")
      end
      $heir = heir
      super
    end

    def desc(value) = @told[:desc] = value
    def homepage(value) = $address = @told[:homepage] = value
    def url(value) = @source.url(value)
    def sha256(value) = @source.sha256(value)
    def version(value) = @told[:version] = value
    def license(value) = @told[:license] = value
    def depends_on(value) = @told[:needs] << value
    def on_macos = $system == "macos" && yield
    def on_linux = $system == "linux" && yield
    def on_arm = $processor == "arm" && yield
    def on_intel = $processor == "intel" && yield
    def test(&block) = @tested = block

    def bottle(&block)
      @bottled = Bottle.new
      @bottled.instance_eval(&block)
    end

    def resource(name, &block)
      @resources << Download.new(name).tap { |download| download.instance_eval(&block) }
    end
  end

  def prefix = Folder.new($keg)
  def bin = Folder.new("#{$keg}/bin")
  def man1 = Folder.new("#{$keg}/share/man/man1")
  def share = Folder.new("#{$keg}/share")
  def doc = Folder.new("#{$keg}/share/doc/caro")
  def bash_completion = Folder.new("#{$keg}/etc/bash_completion.d")
  def zsh_completion = Folder.new("#{$keg}/share/zsh/site-functions")
  def fish_completion = Folder.new("#{$keg}/share/fish/vendor_completions.d")
  def version = self.class.told[:version]
  def resources = self.class.resources

  def shell_output(command, status = 0)
    output, done = Open3.capture2(command)
    raise "#{command} ended with #{done.exitstatus}" unless done.exitstatus == status
    output
  end

  def assert_equal(wanted, found)
    raise "#{found.inspect}, not #{wanted.inspect}" unless wanted == found
  end

  def assert_match(wanted, found)
    raise "#{found.inspect} is not like #{wanted.inspect}" unless found.match?(wanted)
  end
end

load $formula
formula = $heir.new
$heir.source.stage { formula.install }
formula.instance_eval(&$heir.tested)
bottle = $heir.bottled
puts JSON.generate($heir.told.merge(bottles: bottle.sums, root: bottle.root))
