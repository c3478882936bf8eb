using System.Text.RegularExpressions;
using Xunit;

namespace StandupBot.ArchitectureTests;

public sealed class SourceTests
{
    private static readonly Dictionary<string, string> Unwanted = new()
    {
        ["a path of somebody's machine"] = @"(?<![\w./])/(home|root|work|Users|mnt|tmp)/|[A-Za-z]:\\(Users|Work|Temp)",
        ["a package registry"] = @"(nuget|npm|registry|packages|artifactory|nexus)[\w.-]*\.(org|com|net|io|local|internal)\b(?!/[\w/-]*docs)",
        ["work that was left for later"] = @"\b(TODO|FIXME|HACK|XXX)\b",
        ["a member without a body"] = @"\bNotImplementedException\b",
        ["a failure that nobody hears of"] = @"catch\s*(\([^)]*\)\s*)?\{\s*\}",
    };

    public static TheoryData<string> Kinds => [.. Unwanted.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void No_source_file_has(string kind) => Assert.Empty(
        Repository.Files("src", "*").Where(IsText).SelectMany(f => Hits(kind, Repository.Read(f)).Select(hit => $"{f}: {hit}")));

    [Theory]
    [InlineData("a path of somebody's machine", "File.Read(\"/home/ana/x\")")]
    [InlineData("a package registry", "https://api.nuget.org/v3/index.json")]
    [InlineData("work that was left for later", "// TODO: later")]
    [InlineData("a member without a body", "throw new NotImplementedException();")]
    [InlineData("a failure that nobody hears of", "catch (Exception e)\n{\n}")]
    public void It_would_be_found(string kind, string source) => Assert.NotEmpty(Hits(kind, source));

    private static bool IsText(string file) => Path.GetExtension(file) is ".cs" or ".csproj" or ".json" or ".js" or ".css" or ".html" or ".md" or ".yml";

    private static IEnumerable<string> Hits(string kind, string text) =>
        Regex.Matches(text, Unwanted[kind], RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(m => m.Value);
}
