namespace StandupBot.Web.LocalChat;

/// <summary>Where the local chat learns who there is. Read again for each request: it may change at any time.</summary>
public interface ILocalDirectory
{
    Task<LocalDirectory> ReadAsync(CancellationToken cancellation);
}
