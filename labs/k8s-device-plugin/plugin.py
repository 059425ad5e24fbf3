"""plugin.py RESOURCE DEVICE…: tells the kubelet of devices that do not exist. A container that gets
some finds their names in $VISIBLE_DEVICES. A device is unhealthy as long as a file
/tmp/broken/DEVICE exists."""

import concurrent.futures
import os
import sys
import time

import deviceplugin_pb2 as api
import grpc

SOCKETS = "/var/lib/kubelet/device-plugins"
resource, devices = sys.argv[1], sys.argv[2:]


def log(*words):
    print(*words, flush=True)


def options(request, context):
    return api.Empty()


def list_and_watch(request, context):
    told = None
    while context.is_active():
        broken = [name for name in devices if os.path.exists(f"/tmp/broken/{name}")]
        if broken != told:
            told = broken
            health = {name: "Unhealthy" if name in broken else "Healthy" for name in devices}
            log("ListAndWatch:", health)
            listed = [api.Device(id=name, health=state) for name, state in health.items()]
            yield api.ListAndWatchResponse(devices=listed)
        time.sleep(0.1)


def allocate(request, context):
    answer = api.AllocateResponse()
    for container in request.container_requests:
        names = ",".join(sorted(container.device_ids))
        log("Allocate:", names)
        answer.container_responses.add(envs={"VISIBLE_DEVICES": names})
    return answer


def serves(kind, function, takes, gives):
    return kind(function, takes.FromString, gives.SerializeToString)


unary, stream = grpc.unary_unary_rpc_method_handler, grpc.unary_stream_rpc_method_handler
server = grpc.server(concurrent.futures.ThreadPoolExecutor())
methods = {
    "GetDevicePluginOptions": serves(unary, options, api.Empty, api.Empty),
    "ListAndWatch": serves(stream, list_and_watch, api.Empty, api.ListAndWatchResponse),
    "Allocate": serves(unary, allocate, api.AllocateRequest, api.AllocateResponse),
}
service = grpc.method_handlers_generic_handler("v1beta1.DevicePlugin", methods)
server.add_generic_rpc_handlers([service])
server.add_insecure_port(f"unix://{SOCKETS}/fake.sock")
server.start()

with grpc.insecure_channel(f"unix://{SOCKETS}/kubelet.sock") as kubelet:
    register = kubelet.unary_unary(
        "/v1beta1.Registration/Register",
        api.RegisterRequest.SerializeToString,
        api.Empty.FromString,
    )
    register(api.RegisterRequest(version="v1beta1", endpoint="fake.sock", resource_name=resource))
log("Register:", resource)
server.wait_for_termination()
