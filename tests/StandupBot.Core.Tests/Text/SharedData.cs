namespace StandupBot.Core.Tests.Text;

/// <summary>The measuring data beside the repository. It is not part of it, so tests that read it skip where it is missing.</summary>
internal static class SharedData
{
    private const string Missing = "The measuring data (../shared/data beside the repository) is not here.";

    /// <summary>The folder, or the test is skipped with the reason.</summary>
    internal static string Folder(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "StandupBot.sln")))
            root = root.Parent;
        var folder = Path.Combine(root?.Parent?.FullName ?? "", "shared", "data", name);
        Assert.SkipUnless(Directory.Exists(folder), Missing);
        return folder;
    }
}
