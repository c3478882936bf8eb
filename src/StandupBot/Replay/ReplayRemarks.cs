using System.Globalization;

namespace StandupBot.Replay;

/// <summary>Events of a history that changed nothing, in order: said once the replay is over, for whoever wrote the history.</summary>
public sealed class ReplayRemarks
{
    private readonly List<string> remarks = [];

    public IReadOnlyList<string> All => remarks;

    public void Add(int line, string remark) => remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Line {line}: {remark}"));
}
