using System.Xml.Linq;
using Xunit;

namespace StandupBot.ArchitectureTests;

public sealed class ProjectTests
{
    public static TheoryData<string> Libraries => [.. Repository.Files("src", "*.csproj").Where(f => !f.EndsWith("/StandupBot.csproj", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Libraries))]
    public void A_project_beside_the_host_refers_to_the_core_only(string project) =>
        Assert.All(References(project, "ProjectReference"), r => Assert.EndsWith("StandupBot.Core.csproj", r, StringComparison.Ordinal));

    [Fact]
    public void The_core_refers_to_abstractions_only()
    {
        const string core = "src/StandupBot.Core/StandupBot.Core.csproj";
        Assert.Empty(References(core, "ProjectReference"));
        Assert.All(References(core, "PackageReference"), r => Assert.EndsWith(".Abstractions", r, StringComparison.Ordinal));
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
}
