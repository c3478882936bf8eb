using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>The histories of real stand-ups beside the repository. They are not part of it: tests that play them skip where they are missing.</summary>
internal static class SharedHistories
{
    private const string None = "none";

    /// <summary>File names without their ending; one row that stands for all where the folder is missing.</summary>
    public static TheoryData<string> Names()
    {
        var names = Present();
        return [.. names.Count > 0 ? names : [None]];
    }

    public static IReadOnlyList<string> Present() => Directory.Exists(Folder)
        ? [.. Directory.GetFiles(Folder, "*.jsonl").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The lines of a history, or the test is skipped with the reason.</summary>
    public static string[] Lines(string name)
    {
        Assert.SkipWhen(name == None, "The histories of real stand-ups (../shared/data/histories beside the repository) are not here.");
        return File.ReadAllLines(Path.Combine(Folder, name + ".jsonl"));
    }

    private static string Folder { get; } = Path.Combine(Root()?.Parent?.FullName ?? "", "shared", "data", "histories");

    private static DirectoryInfo? Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StandupBot.sln")))
            folder = folder.Parent;
        return folder;
    }
}
