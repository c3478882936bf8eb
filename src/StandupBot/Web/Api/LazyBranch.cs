using Microsoft.Extensions.Options;

namespace StandupBot.Web.Api;

/// <summary>
/// Routes of their own behind one route of the host. They are put together when somebody first asks: a host whose API nobody uses holds
/// one delegate of it.
/// </summary>
internal sealed class LazyBranch(IServiceProvider services, Action<IApplicationBuilder> prepare, Action<IEndpointRouteBuilder> map)
{
    private readonly Lazy<RequestDelegate> pipeline = new(() =>
    {
        ApplicationBuilder branch = new(new Services(services));
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

    /// <summary>Those of the host, but that a body which cannot be read is thrown and not only counted: here somebody says what is wrong with it.</summary>
    private sealed class Services(IServiceProvider host) : IServiceProvider
    {
        private readonly IOptions<RouteHandlerOptions> routes = Options.Create(new RouteHandlerOptions { ThrowOnBadRequest = true });

        public object? GetService(Type serviceType) => serviceType == typeof(IOptions<RouteHandlerOptions>) ? routes : host.GetService(serviceType);
    }
}
