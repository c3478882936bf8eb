namespace StandupBot.Web.LocalChat;

/// <summary>
/// Lets the page add people and channels, as other platforms do by themselves. Optional: without it the page offers nothing of the kind.
/// The id is the page's, so that a repeat adds nothing; each method gives the reason for a refusal, or null once it is committed.
/// </summary>
public interface ILocalRoster
{
    Task<string?> AddMemberAsync(LocalPlace by, string id, string name, CancellationToken cancellation);

    /// <param name="name">Without a leading #, in lower case, without spaces.</param>
    /// <param name="memberIds">Members of the same company; the one who adds is among them.</param>
    Task<string?> AddChannelAsync(LocalPlace by, string id, string name, IReadOnlyList<string> memberIds, CancellationToken cancellation);
}
