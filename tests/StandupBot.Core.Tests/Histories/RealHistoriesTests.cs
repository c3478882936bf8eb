using StandupBot.Core.Histories;

namespace StandupBot.Core.Tests.Histories;

/// <summary>The histories of real stand-ups, where the machine has them.</summary>
public sealed class RealHistoriesTests
{
    [Fact]
    public void Every_real_history_is_valid()
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "There is no folder of real histories beside the repository.");

        Assert.All(folder.GetFiles("*.jsonl"), file =>
        {
            using var text = file.OpenText();
            Assert.Empty(HistoryReader.Read(text) is HistoryReading.Invalid wrong ? $"{file.Name}: {wrong}" : "");
        });
    }

    private static DirectoryInfo? Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = new DirectoryInfo(Path.Combine(at.FullName, "shared", "data", "histories"));
            if (folder.Exists)
                return folder;
        }

        return null;
    }
}
