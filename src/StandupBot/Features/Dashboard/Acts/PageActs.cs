using StandupBot.Storage;

namespace StandupBot.Features.Dashboard.Acts;

/// <summary>The way in for what people do on pages. What lost a race against another change is tried again on fresh rows, as in the inbox.</summary>
public sealed class PageActs(IServiceScopeFactory scopes)
{
    public Task<ActResult> DoAsync(ActRequest act, CancellationToken cancellation) => scopes.OnFreshRowsAsync((PageAct page) => page.DoAsync(act, cancellation));
}
