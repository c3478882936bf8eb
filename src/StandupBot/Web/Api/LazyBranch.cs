namespace StandupBot.Web.Api;

/// <summary>
/// Routes of their own behind one route of the host. They are put together when somebody first asks: a host whose API nobody uses holds
/// one delegate of it.
/// </summary>
internal sealed class LazyBranch(IServiceProvider services, Action<IApplicationBuilder> prepare, Action<IEndpointRouteBuilder> map)
{
    private readonly Lazy<RequestDelegate> pipeline = new(() =>
    {
        ApplicationBuilder branch = new(services);
        prepare(branch);
        branch.UseRouting();
        branch.UseAuthorization();
        branch.UseMiddleware<PaceMiddleware>();
        branch.UseEndpoints(map);
        return branch.Build();
    });

    public Task InvokeAsync(HttpContext http)
    {
        // The route that led here is no endpoint of the branch: it finds its own.
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        return pipeline.Value(http);
    }
}
