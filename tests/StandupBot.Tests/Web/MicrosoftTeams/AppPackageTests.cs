using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using StandupBot.Core.Commands;
using StandupBot.Web.MicrosoftTeams.Package;
using Xunit;

namespace StandupBot.Tests.Web.MicrosoftTeams;

public sealed class AppPackageTests
{
    private static readonly Guid AppId = Guid.Parse("2b1c4f6e-1111-4222-8333-0123456789ab");

    [Fact]
    public void The_package_holds_the_manifest_and_both_icons()
    {
        using var zip = Packed();
        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(e => e.FullName));
    }

    [Fact]
    public void No_placeholder_is_left() => Assert.DoesNotContain("{{", AppPackage.Manifest(AppId, "bot.example.com"), StringComparison.Ordinal);

    [Fact]
    public void Bot_extension_and_sign_in_all_name_the_same_app()
    {
        var manifest = JsonNode.Parse(AppPackage.Manifest(AppId, "bot.example.com"))!;
        Assert.All(
            [manifest["id"], manifest["bots"]![0]!["botId"], manifest["composeExtensions"]![0]!["botId"], manifest["webApplicationInfo"]!["id"]],
            id => Assert.Equal(AppId.ToString(), (string?)id));
        Assert.Equal($"api://bot.example.com/{AppId}", (string?)manifest["webApplicationInfo"]!["resource"]);
    }

    [Fact]
    public void Every_command_of_the_menu_is_one_that_the_bot_knows()
    {
        var lists = JsonNode.Parse(AppPackage.Manifest(AppId, "bot.example.com"))!["bots"]![0]!["commandLists"]!.AsArray();
        Assert.All(lists.SelectMany(l => l!["commands"]!.AsArray()), command => Assert.NotNull(CommandText.Find((string)command!["title"]!, addressed: (string?)command["title"] == "help")));
    }

    [Theory]
    [InlineData("color.png", 192, true)]
    [InlineData("outline.png", 32, false)]
    public void An_icon_is_what_the_drawing_says(string file, int size, bool colour)
    {
        var drawn = Icon.Draw(size, colour);
        var path = Path.Combine(Manifests(), file);
        if (Environment.GetEnvironmentVariable("STANDUPBOT_UPDATE_SNAPSHOTS") == "1")
            File.WriteAllBytes(path, Icon.ToPng(drawn, size));
        var (there, pixels) = Icon.FromPng(File.ReadAllBytes(path));
        Assert.Equal(size, there);
        Assert.Equal(drawn, pixels);
    }

    private static ZipArchive Packed()
    {
        MemoryStream zip = new();
        AppPackage.Write(zip, AppId, "bot.example.com");
        zip.Position = 0;
        return new ZipArchive(zip);
    }

    private static string Manifests([CallerFilePath] string test = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "../../../../manifests/microsoft-teams"));
}
