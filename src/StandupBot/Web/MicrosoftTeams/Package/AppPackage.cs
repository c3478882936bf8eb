using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace StandupBot.Web.MicrosoftTeams.Package;

/// <summary>The zip that is uploaded to Microsoft Teams: the manifest with its placeholders filled in, and both icons.</summary>
public static class AppPackage
{
    private const string Resources = "microsoft-teams/";

    /// <param name="appId">The bot's application id, a GUID.</param>
    /// <param name="host">Where the bot is reached from outside, such as bot.example.com.</param>
    public static void Write(Stream zip, Guid appId, string host)
    {
        using ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, "manifest.json", Encoding.UTF8.GetBytes(Manifest(appId, host)));
        Add(archive, "color.png", Read("color.png"));
        Add(archive, "outline.png", Read("outline.png"));
    }

    public static string Manifest(Guid appId, string host) => Encoding.UTF8.GetString(Read("manifest.json"))
        .Replace("{{APP_ID}}", appId.ToString("D"), StringComparison.Ordinal)
        .Replace("{{HOST}}", host, StringComparison.Ordinal)
        .Replace("{{VERSION}}", Version(), StringComparison.Ordinal);

    /// <summary>Three numbers: Microsoft Teams takes an update only when they grow.</summary>
    private static string Version() => typeof(AppPackage).Assembly.GetName().Version!.ToString(3);

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
        entry.Write(content);
    }

    private static byte[] Read(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resources + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the build.");
        using MemoryStream copy = new();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
