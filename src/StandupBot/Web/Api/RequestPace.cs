using Microsoft.Extensions.Options;
using StandupBot.Core.Delivery;

namespace StandupBot.Web.Api;

/// <summary>How fast one token may ask: by the same maths as what we send to others. Each host counts for itself.</summary>
internal sealed class RequestPace(TimeProvider clock, IOptions<ApiOptions> options)
{
    private readonly PaceKeeper keeper = new();
    private readonly Lock gate = new();

    /// <returns>Zero when the request may go on; otherwise how long to wait.</returns>
    public TimeSpan Take(string tokenId)
    {
        Pace pace = new(tokenId, options.Value.Burst, TimeSpan.FromMinutes(1) / options.Value.RequestsPerMinute);
        lock (gate)
            return keeper.Take([pace], clock.GetUtcNow());
    }
}
