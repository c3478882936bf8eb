using StandupBot.Core.Chat;
using StandupBot.Storage;

namespace StandupBot.Features.Directory;

/// <summary>
/// Where the platforms tell who and what is there. Each telling is one transaction; two that race for the same new row are settled by
/// trying again, which finds it.
/// </summary>
public sealed class Workplace(IServiceScopeFactory scopes) : IWorkplace, IDisposable
{
    /// <summary>What a platform tells in one breath would only race for the same rows.</summary>
    private readonly SemaphoreSlim one = new(1, 1);

    public void Dispose() => one.Dispose();

    public async ValueTask ConnectAsync(WorkplaceConnection connection, CancellationToken cancellation) =>
        await InTurnAsync(desk => desk.ConnectAsync(connection, cancellation), cancellation);

    public async ValueTask DisconnectAsync(string installationId, CancellationToken cancellation) =>
        await InScopeAsync(desk => desk.DisconnectAsync(installationId, cancellation));

    public async ValueTask<string?> MemberAsync(string installationId, PlatformPerson person, CancellationToken cancellation) =>
        await InScopeAsync(desk => desk.MemberAsync(installationId, person, cancellation));

    public async ValueTask UpdateAsync(string installationId, IReadOnlyList<PlatformPerson> people, CancellationToken cancellation) =>
        await InTurnAsync(desk => desk.UpdateAsync(installationId, people, cancellation), cancellation);

    public async ValueTask ChannelAsync(string installationId, PlatformChannel channel, CancellationToken cancellation) =>
        await InTurnAsync(desk => desk.ChannelAsync(installationId, channel, cancellation), cancellation);

    public async ValueTask GreetAsync(string installationId, string channelId, string place, CancellationToken cancellation) =>
        await InTurnAsync(desk => desk.GreetAsync(installationId, channelId, place, cancellation), cancellation);

    public async ValueTask WelcomeAsync(string installationId, PlatformPerson person, CancellationToken cancellation) =>
        await InTurnAsync(desk => desk.WelcomeAsync(installationId, person, cancellation), cancellation);

    public async ValueTask ChannelGoneAsync(string installationId, string channelId, string reason, CancellationToken cancellation) =>
        await InScopeAsync(desk => desk.ChannelGoneAsync(installationId, channelId, reason, cancellation));

    public async ValueTask<IReadOnlyDictionary<string, string>> PlatformIdsAsync(
        string installationId, IReadOnlyCollection<string> memberIds, CancellationToken cancellation) =>
        await InScopeAsync(desk => desk.PlatformIdsAsync(installationId, memberIds, cancellation));

    private async Task InTurnAsync(Func<WorkplaceDesk, Task> tell, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            await InScopeAsync(tell);
        }
        finally
        {
            one.Release();
        }
    }

    private Task InScopeAsync(Func<WorkplaceDesk, Task> tell) => scopes.OnFreshRowsAsync(tell);

    private Task<T> InScopeAsync<T>(Func<WorkplaceDesk, Task<T>> tell) => scopes.OnFreshRowsAsync(tell);
}
